package vn.caitien.query.evidence;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** What the evidence list says of a document. */
final class DocumentForm {
    private DocumentForm() {}

    static Form blank() {
        return Form.named("registration");
    }

    static Form of(EvidenceView evidence) {
        EvidenceDocument document = evidence.document();
        return Form.named("revision")
                .seen(evidence.version())
                .with("document.title", document.title())
                .with("document.number", document.number())
                .with("document.issuedOn", document.issuedOn())
                .with("document.issuer", document.issuer())
                .with("document.location", document.location())
                .with("document.note", document.note());
    }

    static EvidenceApi.Registration registration(Form form) {
        return new EvidenceApi.Registration(new FormReader(form).required("code"), document(form));
    }

    static EvidenceApi.Revision revision(Form form) {
        return new EvidenceApi.Revision(document(form), reason(form));
    }

    static @Nullable String reason(Form form) {
        return new FormReader(form).text("reason");
    }

    private static EvidenceDocument document(Form form) {
        FormReader read = new FormReader(form);
        return new EvidenceDocument(
                read.required("document.title"),
                read.text("document.number"),
                read.date("document.issuedOn"),
                read.text("document.issuer"),
                read.text("document.location"),
                read.text("document.note"));
    }
}
