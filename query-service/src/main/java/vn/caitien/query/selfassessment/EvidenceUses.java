package vn.caitien.query.selfassessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Stored;

/** Where the self-assessments of a school name which documents. */
@Component
public class EvidenceUses {
    private final ReadModel model;
    private final SheetProjection sheets;

    EvidenceUses(ReadModel model, SheetProjection sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    /** A place that names a document. */
    public record Use(Band band, String schoolYear, EvidenceLink link) {
        public String evidence() {
            return link.evidence();
        }
    }

    /** All places of the school, the latest year first. */
    public List<Use> of(String school, @Nullable Instant asOf) {
        return model.documents(school, asOf, documents -> documents.all(sheets)).stream()
                .map(Stored::document)
                .flatMap(
                        sheet ->
                                sheet.links().stream()
                                        .map(
                                                link ->
                                                        new Use(
                                                                sheet.band(),
                                                                sheet.schoolYear(),
                                                                link)))
                .sorted(
                        Comparator.comparing(Use::schoolYear)
                                .reversed()
                                .thenComparing(Use::band)
                                .thenComparing(use -> use.link().criterion()))
                .toList();
    }
}
