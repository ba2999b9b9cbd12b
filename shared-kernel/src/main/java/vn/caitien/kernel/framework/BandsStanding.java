package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a school with several grade bands stands: as its lowest band does. */
public record BandsStanding(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer level,
        boolean determinate,
        int provenLevel,
        int possibleLevel) {

    /**
     * The lowest of all bands, some of which have no sheet: those are not rated and prove nothing.
     */
    public static Optional<BandsStanding> lowest(List<SchoolStanding> rated, int withoutSheet) {
        Optional<BandsStanding> lowest = lowest(rated);
        return withoutSheet == 0 ? lowest : lowest.map(BandsStanding::withAnUnratedBand);
    }

    private BandsStanding withAnUnratedBand() {
        boolean certain = possibleLevel == 0;
        return new BandsStanding(certain ? Integer.valueOf(0) : null, certain, 0, possibleLevel);
    }

    /** The lowest of the bands; no bands give no result. */
    public static Optional<BandsStanding> lowest(List<SchoolStanding> bands) {
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        int proven = bands.stream().mapToInt(SchoolStanding::provenLevel).min().orElseThrow();
        int possible = bands.stream().mapToInt(SchoolStanding::possibleLevel).min().orElseThrow();
        boolean determinate = proven == possible;
        return Optional.of(
                new BandsStanding(
                        determinate ? Integer.valueOf(proven) : null,
                        determinate,
                        proven,
                        possible));
    }
}
