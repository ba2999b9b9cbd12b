package vn.caitien.kernel.improvementplan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a monthly report says of an action. */
public enum ProgressState {
    @JsonProperty("not-started")
    NOT_STARTED,
    @JsonProperty("on-track")
    ON_TRACK,
    @JsonProperty("at-risk")
    AT_RISK
}
