package vn.caitien.kernel.school;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A grade band (cấp học); a school with several is rated band by band. */
public enum Band {
    @JsonProperty("preschool")
    PRESCHOOL,
    @JsonProperty("primary")
    PRIMARY,
    @JsonProperty("thcs")
    THCS,
    @JsonProperty("thpt")
    THPT,
    @JsonProperty("continuing")
    CONTINUING;

    /** The stable name in JSON, paths and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
