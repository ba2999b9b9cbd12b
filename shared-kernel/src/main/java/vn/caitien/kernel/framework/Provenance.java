package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition comes from and how sure each part of it is, in words a reader of the screen
 * understands.
 */
public record Provenance(
        @NotBlank String number,
        @NotBlank String kind,
        @NotBlank String shortTitle,
        @NotBlank String issuer,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String annex,
        @NotNull List<@NotBlank String> replaces,
        @Nullable String replacedBy,
        @Nullable LocalDate replacedOn,
        @NotNull List<@NotNull @Valid Amendment> amendments,
        @Nullable String consolidated,
        @Nullable String guidance,
        @Nullable String officialPage,
        @NotBlank String status,
        @NotNull List<@NotNull @Valid Certainty> certainties,
        @NotNull List<@NotBlank String> sources,
        @NotNull List<@NotBlank String> notes) {

    public Provenance {
        replaces = List.copyOf(replaces);
        amendments = List.copyOf(amendments);
        certainties = List.copyOf(certainties);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(number + " ends before it begins");
        }
    }
}
