package vn.caitien.query.selfassessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a self-assessment stands. */
public enum SheetStatus {
    /** The council rates. */
    @JsonProperty("open")
    OPEN,
    /** The principal looks at it. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Its ratings stand. */
    @JsonProperty("approved")
    APPROVED;

    /** The stable name in JSON and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
