package vn.caitien.query.permission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a day on a school or a body stands under an authority, or under none. */
public record Placement(@Nullable String authority, LocalDate effectiveOn) {

    /** The authority in force on a day, by placements in the order in which they were recorded. */
    public static Optional<String> on(LocalDate day, List<Placement> placements) {
        return placements.stream()
                .filter(placement -> !placement.effectiveOn().isAfter(day))
                // Of several for the same day the one recorded last holds.
                .reduce(
                        (a, b) ->
                                Comparator.comparing(Placement::effectiveOn).compare(a, b) > 0
                                        ? a
                                        : b)
                .map(Placement::authority);
    }

    /** The placements with one more. */
    public static List<Placement> with(List<Placement> placements, Placement added) {
        List<Placement> all = new java.util.ArrayList<>(placements);
        all.add(added);
        return List.copyOf(all);
    }
}
