package vn.caitien.command.improvementplan;

import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * The plan of an action as it was looked up for a command: which, where it stands, whether it was
 * ever signed, under which edition.
 */
record PlanAtHand(PlanId id, PlanStatus status, boolean signed, Framework framework) {

    /** A plan that is begun in the same transaction. */
    static PlanAtHand begun(PlanId id, Framework framework) {
        return new PlanAtHand(id, PlanStatus.DRAFT, false, framework);
    }

    /** Rows may be written only while the plan is open. */
    void requireOpen() {
        refuseClosed();
        if (!status.open()) {
            throw new Rejected(ProblemCode.PLAN_NOT_OPEN);
        }
    }

    /**
     * Work may be reported once the plan was signed; while an amendment is written, handed in or
     * given back, work goes on.
     */
    void requireInForce() {
        refuseClosed();
        if (!signed) {
            throw new Rejected(ProblemCode.PLAN_NOT_APPROVED);
        }
    }

    void refuseClosed() {
        if (status == PlanStatus.CLOSED) {
            throw new Rejected(ProblemCode.PLAN_CLOSED);
        }
    }
}
