package vn.caitien.command.improvementplan;

import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The plan of an action as it was looked up for a command: which, where it stands, under which edition. */
record PlanAtHand(PlanId id, PlanStatus status, Framework framework) {

    /** Rows may be written only while the plan is open. */
    void requireOpen() {
        refuseClosed();
        if (!status.open()) {
            throw new Rejected(ProblemCode.PLAN_NOT_OPEN);
        }
    }

    /** Work may be reported once the plan was signed; while it is being amended, work goes on. */
    void requireInForce() {
        refuseClosed();
        if (status != PlanStatus.APPROVED && status != PlanStatus.AMENDING) {
            throw new Rejected(ProblemCode.PLAN_NOT_APPROVED);
        }
    }

    void refuseClosed() {
        if (status == PlanStatus.CLOSED) {
            throw new Rejected(ProblemCode.PLAN_CLOSED);
        }
    }
}
