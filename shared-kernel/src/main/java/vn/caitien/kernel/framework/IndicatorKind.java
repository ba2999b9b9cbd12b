package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of number a quantitative indicator is. */
public enum IndicatorKind {
    @JsonProperty("ratio")
    RATIO,
    @JsonProperty("count")
    COUNT,
    @JsonProperty("trend")
    TREND
}
