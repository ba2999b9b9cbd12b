package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a sentence of the standards is to be taken. */
public enum RequirementKind {
    /** It must be met. */
    @JsonProperty("binding")
    BINDING,
    /** It must be met where its condition holds. */
    @JsonProperty("conditional")
    CONDITIONAL,
    /** It must be met, and also says how far it goes. */
    @JsonProperty("mixed")
    MIXED,
    /** It only explains; it may be marked but decides nothing. */
    @JsonProperty("interpretive")
    INTERPRETIVE;

    /** Whether the level depends on it. */
    public boolean binds() {
        return this != INTERPRETIVE;
    }

    /** Whether {@link Outcome#NOT_APPLICABLE} may be given. */
    public boolean mayNotApply() {
        return this == CONDITIONAL;
    }
}
