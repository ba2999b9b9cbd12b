package vn.caitien.query.selfassessment;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** Naming a document at a criterion: one that is registered, or a new one. */
final class EvidenceForm {
    static final String LINK = "link";
    static final String UNLINK = "unlink";

    private EvidenceForm() {}

    static Form link(String suggestedCode) {
        return Form.named(LINK).with("suggested", suggestedCode);
    }

    static SelfAssessmentApi.EvidenceLink readLink(Form form) {
        FormReader read = new FormReader(form);
        String code = read.required("evidence");
        // "2 b" is level 2, requirement b; "2" the whole level.
        String[] place = form.value("place").split(" ", 2);
        Integer level = place[0].matches("\\d") ? Integer.valueOf(place[0]) : null;
        return new SelfAssessmentApi.EvidenceLink(
                code, level, place.length == 2 ? place[1] : null, read.text("reason"));
    }

    /** The document to be registered first; null if the code is of one that is. */
    static EvidenceApi.@Nullable Registration readDocument(Form form) {
        FormReader read = new FormReader(form);
        String title = read.text("document.title");
        return title == null
                ? null
                : new EvidenceApi.Registration(
                        read.required("evidence"),
                        new EvidenceDocument(
                                title,
                                read.text("document.number"),
                                read.date("document.issuedOn"),
                                read.text("document.issuer"),
                                read.text("document.location"),
                                null));
    }
}
