package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was found for one requirement; "not rated" says nothing and is neither met nor not met. */
public enum Outcome {
    @JsonProperty("met")
    MET("met"),
    @JsonProperty("not-met")
    NOT_MET("not-met"),
    @JsonProperty("not-rated")
    NOT_RATED("not-rated"),
    /** Only where the requirement is conditional and its condition does not hold. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The stable name in JSON and message keys. */
    public String code() {
        return code;
    }
}
