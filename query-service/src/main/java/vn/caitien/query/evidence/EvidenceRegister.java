package vn.caitien.query.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Search;
import vn.caitien.query.platform.Stored;
import vn.caitien.query.selfassessment.EvidenceUses;

/** The documents of a school and where they are used. */
@Component
public class EvidenceRegister {
    private final ReadModel model;
    private final EvidenceProjection projection;
    private final EvidenceUses uses;

    EvidenceRegister(ReadModel model, EvidenceProjection projection, EvidenceUses uses) {
        this.model = model;
        this.projection = projection;
        this.uses = uses;
    }

    /**
     * The documents by code.
     *
     * @param search part of a code, title, number or issuer, typed with or without marks; null for
     *     all
     */
    public List<EvidenceView> all(String school, @Nullable String search, @Nullable Instant asOf) {
        Map<String, List<EvidenceUses.Use>> used =
                uses.of(school, asOf).stream()
                        .collect(Collectors.groupingBy(EvidenceUses.Use::evidence));
        return model.documents(school, asOf, documents -> documents.all(projection)).stream()
                .filter(stored -> search == null || found(stored.document(), search))
                .map(stored -> view(stored, used.getOrDefault(stored.key(), List.of())))
                .sorted(Comparator.comparing(EvidenceView::code))
                .toList();
    }

    private static boolean found(StoredEvidence evidence, String search) {
        return Search.finds(
                search,
                String.join(
                        " ",
                        evidence.code(),
                        evidence.document().title(),
                        orBlank(evidence.document().number()),
                        orBlank(evidence.document().issuer())));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static EvidenceView view(Stored<StoredEvidence> stored, List<EvidenceUses.Use> used) {
        StoredEvidence evidence = stored.document();
        return new EvidenceView(
                evidence.code(),
                evidence.document(),
                evidence.revisions(),
                evidence.withdrawn(),
                evidence.registeredAt(),
                stored.version(),
                used.stream()
                        .map(
                                use ->
                                        new EvidenceView.Use(
                                                use.band(),
                                                use.schoolYear(),
                                                use.link().criterion(),
                                                use.link().level(),
                                                use.link().requirement()))
                        .toList());
    }
}
