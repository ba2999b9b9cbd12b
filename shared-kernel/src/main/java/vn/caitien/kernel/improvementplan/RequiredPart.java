package vn.caitien.kernel.improvementplan;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A part that the school itself writes of a form which a circular prescribes, and without which
 * such a plan cannot be signed (TT 57/2026, Annex V, Form 2, sections II to V and VII).
 */
public enum RequiredPart {
    GROUNDS("frame.grounds", (frame, rows) -> !frame.grounds().isEmpty()),
    PURPOSE("frame.purpose", (frame, rows) -> frame.purpose() != null),
    ACTIONS("actions", (frame, rows) -> rows),
    ORGANISATION("frame.organisation", (frame, rows) -> !frame.organisation().isEmpty());

    private final String field;
    private final BiPredicate<PlanFrame, Boolean> there;

    RequiredPart(String field, BiPredicate<PlanFrame, Boolean> there) {
        this.field = field;
        this.there = there;
    }

    /** Where in the plan it is written. */
    public String field() {
        return field;
    }

    /**
     * What a plan still lacks, in the order of the form.
     *
     * @param rows whether the plan has any
     */
    public static List<RequiredPart> missing(PlanFrame frame, boolean rows) {
        return Arrays.stream(values()).filter(part -> !part.there.test(frame, rows)).toList();
    }
}
