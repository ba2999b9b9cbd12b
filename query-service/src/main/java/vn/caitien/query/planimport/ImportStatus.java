package vn.caitien.query.planimport;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a paper is still worked on. */
public enum ImportStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("confirmed")
    CONFIRMED
}
