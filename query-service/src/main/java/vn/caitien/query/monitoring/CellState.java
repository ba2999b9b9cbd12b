package vn.caitien.query.monitoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a month of an action shows. */
public enum CellState {
    /** The action does not run in this month. */
    @JsonProperty("outside")
    OUTSIDE,
    /** It will run, the month has not come. */
    @JsonProperty("planned")
    PLANNED,
    /** It runs, the month is not over, nothing was reported yet. */
    @JsonProperty("due")
    DUE,
    /** The month is over and nothing was reported. */
    @JsonProperty("missing")
    MISSING,
    @JsonProperty("not-started")
    NOT_STARTED,
    @JsonProperty("on-track")
    ON_TRACK,
    @JsonProperty("at-risk")
    AT_RISK,
    /** After its last month, and not done. */
    @JsonProperty("late")
    LATE,
    /** Said to be done in this month. */
    @JsonProperty("completed")
    COMPLETED,
    /** Done in this month, and seen by the monitoring team. */
    @JsonProperty("verified")
    VERIFIED,
    /** Nothing more to be done: finished, cancelled or carried over before. */
    @JsonProperty("ended")
    ENDED;

    /** The stable name in JSON and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
