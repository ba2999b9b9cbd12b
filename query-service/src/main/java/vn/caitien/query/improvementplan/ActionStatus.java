package vn.caitien.query.improvementplan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an action stands between its planning and its end. */
public enum ActionStatus {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("in-progress")
    IN_PROGRESS,
    /** Said to be done, not yet seen. */
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("verified")
    VERIFIED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("carried-over")
    CARRIED_OVER;

    /** The stable name in JSON, parameters and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether work is still to be done. */
    public boolean running() {
        return this == PLANNED || this == IN_PROGRESS;
    }

    /** Whether the plan's year has no more to do with it: given up, or gone on into a later one. */
    public boolean left() {
        return this == CANCELLED || this == CARRIED_OVER;
    }
}
