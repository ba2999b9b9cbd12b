package vn.caitien.kernel.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A later text that changed an edition, told in words.
 *
 * @param included whether this edition already contains the changes
 */
public record Amendment(
        String number,
        LocalDate issuedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean included,
        CertaintyDegree certainty,
        String summary,
        List<String> changes) {

    public Amendment {
        changes = List.copyOf(changes);
    }
}
