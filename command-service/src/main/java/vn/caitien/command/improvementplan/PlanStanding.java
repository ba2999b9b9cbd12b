package vn.caitien.command.improvementplan;

import vn.caitien.kernel.improvementplan.PlanStatus;

/** Where a plan stands for the rules of its actions: its status, and whether it was ever signed. */
enum PlanStanding {
    DRAFT(PlanStatus.DRAFT, false),
    SUBMITTED(PlanStatus.SUBMITTED, false),
    APPROVED(PlanStatus.APPROVED, true),
    AMENDING(PlanStatus.AMENDING, true),
    AMENDMENT_SUBMITTED(PlanStatus.SUBMITTED, true),
    CLOSED(PlanStatus.CLOSED, true);

    private final PlanStatus status;
    private final boolean signed;

    PlanStanding(PlanStatus status, boolean signed) {
        this.status = status;
        this.signed = signed;
    }

    PlanStatus status() {
        return status;
    }

    boolean signed() {
        return signed;
    }

    PlanStanding submitted() {
        return signed ? AMENDMENT_SUBMITTED : SUBMITTED;
    }

    PlanStanding returned() {
        return signed ? AMENDING : DRAFT;
    }
}
