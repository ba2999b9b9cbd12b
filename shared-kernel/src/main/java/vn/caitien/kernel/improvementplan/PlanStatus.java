package vn.caitien.kernel.improvementplan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a plan stands between its first draft and its close. */
public enum PlanStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("approved")
    APPROVED,
    /** Approved once, opened again with a reason. */
    @JsonProperty("amending")
    AMENDING,
    @JsonProperty("closed")
    CLOSED;

    /** Whether its rows may be written. */
    public boolean open() {
        return this == DRAFT || this == AMENDING;
    }
}
