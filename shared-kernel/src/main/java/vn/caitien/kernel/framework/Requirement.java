package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One thing a level asks for (chỉ báo, nội hàm); the key is a letter, a number, or {@code *} for
 * the only one of its level.
 */
public record Requirement(
        @NotBlank String key, @NotBlank String text, @NotNull RequirementKind kind) {

    /** The key of a requirement that stands alone in its level. */
    public static final String ALONE = "*";

    public Requirement {
        if (!key.equals(ALONE) && !key.matches("[a-z]|[1-9][0-9]?")) {
            throw new IllegalArgumentException("requirement key " + key);
        }
    }

    /** Whether the outcome may be given here. */
    public boolean accepts(Outcome outcome) {
        return outcome != Outcome.NOT_APPLICABLE || kind.mayNotApply();
    }

    /** Whether the outcome lets the level through; an outcome that may not be given never does. */
    boolean satisfiedBy(Outcome outcome) {
        return outcome == Outcome.MET || (outcome == Outcome.NOT_APPLICABLE && kind.mayNotApply());
    }

    /** Whether the outcome rules the level out for good. */
    boolean refutedBy(Outcome outcome) {
        return outcome == Outcome.NOT_MET;
    }
}
