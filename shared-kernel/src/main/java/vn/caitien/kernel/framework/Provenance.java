package vn.caitien.kernel.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition comes from and how sure each part of it is, in words a reader of the screen
 * understands.
 */
public record Provenance(
        String number,
        String kind,
        String shortTitle,
        String issuer,
        LocalDate issuedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String annex,
        List<String> replaces,
        @Nullable String replacedBy,
        @Nullable LocalDate replacedOn,
        List<Amendment> amendments,
        @Nullable String consolidated,
        @Nullable String guidance,
        @Nullable String officialPage,
        String status,
        List<Certainty> certainties,
        List<String> sources,
        List<String> notes) {

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
