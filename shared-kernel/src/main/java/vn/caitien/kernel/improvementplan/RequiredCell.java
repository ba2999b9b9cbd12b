package vn.caitien.kernel.improvementplan;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a row must have in a form which a circular prescribes, and without which such a plan
 * cannot be signed (TT 57/2026, Annex V, Form 2, tables IV and V). Criteria are "if any", the time
 * is the school year where nothing else is said, and the degree is told by the facts.
 */
public enum RequiredCell {
    PRESENT_STATE("wording.presentState"),
    LIMITATION("wording.limitation"),
    CAUSE("wording.cause"),
    GOAL("wording.goal"),
    INDICATOR("wording.indicator"),
    LEADS("assignment.leads"),
    MEANS("budget"),
    EXPECTED_EVIDENCE("wording.expectedEvidence");

    private final String field;

    RequiredCell(String field) {
        this.field = field;
    }

    /** Where in the row it is written. */
    public String field() {
        return field;
    }

    /**
     * What a row still lacks, in the order of the form.
     *
     * @param told the criteria of which the self-assessment that the plan rests on says how they
     *     stand
     * @param led whether somebody leads it
     * @param provided whether money, even none, or something else that it needs is named
     */
    public static Set<RequiredCell> missing(
            Wording wording, Set<String> told, boolean led, boolean provided) {
        Set<RequiredCell> missing = EnumSet.noneOf(RequiredCell.class);
        boolean found = !wording.criteria().isEmpty() && told.containsAll(wording.criteria());
        need(missing, PRESENT_STATE, found || said(wording.presentState()));
        need(missing, LIMITATION, said(wording.limitation()));
        need(missing, CAUSE, said(wording.cause()));
        need(missing, GOAL, said(wording.goal()) || wording.targetLevel() != null);
        need(missing, INDICATOR, said(wording.indicator()));
        need(missing, LEADS, led);
        need(missing, MEANS, provided);
        need(missing, EXPECTED_EVIDENCE, said(wording.expectedEvidence()));
        return missing;
    }

    private static void need(Set<RequiredCell> missing, RequiredCell cell, boolean there) {
        if (!there) {
            missing.add(cell);
        }
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
