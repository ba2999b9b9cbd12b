package vn.caitien.command.evidence;

import org.junit.jupiter.api.Test;
import vn.caitien.command.evidence.EvidenceCommand.RegisterEvidence;
import vn.caitien.command.evidence.EvidenceCommand.ReviseEvidence;
import vn.caitien.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.kernel.platform.ProblemCode;

class EvidenceTest {

    private static final String CODE = "H1-1.1-01";
    private static final EvidenceDocument PAPER = document("Chiến lược phát triển");
    private static final EvidenceDocument OTHER = document("Chiến lược 2021-2026");

    @Test
    void getsItsCode() {
        Scene.of(Evidence.class)
                .when(new RegisterEvidence(Scene.SCHOOL, CODE, PAPER, true))
                .records(new EvidenceRegistered(Scene.SCHOOL, CODE, PAPER));
    }

    @Test
    void refusesACodeNoEditionWrites() {
        Scene.of(Evidence.class)
                .when(new RegisterEvidence(Scene.SCHOOL, "X-1", PAPER, false))
                .refuses(ProblemCode.EVIDENCE_CODE_INVALID);
    }

    @Test
    void refusesACodeThatIsTaken() {
        registered()
                .when(new RegisterEvidence(Scene.SCHOOL, CODE, OTHER, true))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void refusesTheCodeOfAWithdrawnDocument() {
        withdrawn()
                .when(new RegisterEvidence(Scene.SCHOOL, CODE, OTHER, true))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void isRevisedWithAReason() {
        registered()
                .when(new ReviseEvidence(Scene.SCHOOL, CODE, OTHER, "sai tên"))
                .records(new EvidenceRevised(OTHER, "sai tên"));
    }

    @Test
    void refusesARevisionWithoutReason() {
        registered()
                .when(new ReviseEvidence(Scene.SCHOOL, CODE, OTHER, null))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesARevisionThatChangesNothing() {
        registered()
                .when(new ReviseEvidence(Scene.SCHOOL, CODE, PAPER, "sai tên"))
                .refuses(ProblemCode.NOTHING_CHANGES);
        registered()
                .then(new EvidenceRevised(OTHER, "sai tên"))
                .when(new ReviseEvidence(Scene.SCHOOL, CODE, OTHER, "sai tên"))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void isWithdrawnWithAReason() {
        registered()
                .when(new WithdrawEvidence(Scene.SCHOOL, CODE, "hết hiệu lực"))
                .records(new EvidenceWithdrawn("hết hiệu lực"));
    }

    @Test
    void refusesAWithdrawalWithoutReason() {
        registered()
                .when(new WithdrawEvidence(Scene.SCHOOL, CODE, " "))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void staysWithdrawn() {
        withdrawn()
                .when(new WithdrawEvidence(Scene.SCHOOL, CODE, "lần nữa"))
                .refuses(ProblemCode.EVIDENCE_WITHDRAWN);
        withdrawn()
                .when(new ReviseEvidence(Scene.SCHOOL, CODE, OTHER, "sai"))
                .refuses(ProblemCode.EVIDENCE_WITHDRAWN);
    }

    @Test
    void looksUnknownToAnotherTenant() {
        registered()
                .whenAskedFrom("pom-lot", new WithdrawEvidence(Scene.SCHOOL, CODE, "x"))
                .refuses(ProblemCode.EVIDENCE_UNKNOWN);
    }

    private static Scene<Evidence> registered() {
        return Scene.of(Evidence.class, new EvidenceRegistered(Scene.SCHOOL, CODE, PAPER));
    }

    private static Scene<Evidence> withdrawn() {
        return registered().then(new EvidenceWithdrawn("hết hiệu lực"));
    }

    private static EvidenceDocument document(String title) {
        return new EvidenceDocument(title, "12/QĐ", null, "Hiệu trưởng", "Hộp 1", null);
    }
}
