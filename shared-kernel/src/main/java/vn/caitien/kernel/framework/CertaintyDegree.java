package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a fact about a legal text is. */
public enum CertaintyDegree {
    @JsonProperty("high")
    HIGH,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("low")
    LOW,
    /** No source states it; it was concluded. */
    @JsonProperty("inferred")
    INFERRED
}
