package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A later text that changed an edition, told in words.
 *
 * @param included whether this edition already contains the changes
 */
public record Amendment(
        @NotBlank String number,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean included,
        @NotNull CertaintyDegree certainty,
        @NotBlank String summary,
        @NotNull List<@NotBlank String> changes) {

    public Amendment {
        changes = List.copyOf(changes);
    }
}
