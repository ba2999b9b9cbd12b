package vn.caitien.command.planimport.reading.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Labels;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/**
 * What stands below the heading of a criterion or clause: labels with their texts, numbers to
 * reach, or free text. When the next heading comes, it is a row of the plan.
 */
final class CriterionText {

    /** A sentence ends, and another begins with what may be a label. */
    private static final Pattern UNKNOWN_LABEL =
            Pattern.compile("[.;]\\s+[-+•*]?\\s*\\p{Lu}[\\p{L} ]{2,30}:\\s");

    private static final Pattern LABEL_IN_PROSE =
            Pattern.compile("[.;]\\s+(?=(\\p{Lu}[^.;:]{1,60}):)");

    /** A number alone, behind what has been said, is that of a page. */
    private static final Pattern PAGE = Pattern.compile("(?:trang )?\\d{1,3}(?: \\d{1,3})?");

    /** What a row may begin with. */
    private static final Set<Field> BEGINNING =
            EnumSet.of(Field.PRESENT, Field.LIMITATION, Field.GOAL, Field.TARGET_LEVEL);

    /** What may stand between a criterion's heading and the table of what is to be done. */
    private static final Set<Field> INTRODUCING =
            EnumSet.of(
                    Field.PRESENT,
                    Field.LIMITATION,
                    Field.CAUSE,
                    Field.GOAL,
                    Field.TARGET_LEVEL,
                    Field.STRENGTH);

    /** One label may be a sentence of the text; with two it is made of labels. */
    private static final int LABELS = 2;

    /** The criterion that is being read. */
    private static final class Open {
        private final Piece code;
        private final Map<Field, Piece> fields = new EnumMap<>(Field.class);
        private @Nullable Field field;

        /** How sure it is that the last label stands for its field. */
        private Sureness labelled = Sureness.SURE;

        private @Nullable Piece text;
        private boolean targets;

        /** The last paragraph without a label, and what its field said before it. */
        private @Nullable Piece tail;

        private @Nullable Piece beforeTail;

        private Open(Piece code) {
            this.code = code;
        }

        /** Whether more has been said of it than any field can hold. */
        private boolean full() {
            Piece last = field == null ? text : fields.get(field);
            return last != null && last.text().length() > Limits.SECTION;
        }

        /** Whether words stand already where more would be added. */
        private boolean said() {
            return field == null ? text != null : fields.containsKey(field);
        }

        /** Adds what may turn out to be the heading of another. */
        private void trail(Piece piece) {
            tail = piece;
            beforeTail = field == null ? null : fields.get(field);
            add(piece);
        }

        /** Takes the last paragraph without a label away again, if it is no title or first text. */
        private @Nullable Piece takeTail() {
            Piece taken = field == null || beforeTail == null ? null : tail;
            if (taken != null && field != null) {
                fields.put(field, beforeTail);
            }
            return taken;
        }

        private void add(Piece piece) {
            if (field != null) {
                fields.merge(field, piece.atMost(labelled), Piece::and);
            } else {
                text = text == null ? piece : text.and(piece);
            }
        }
    }

    private final Found found;
    private final Edition edition;
    private final TargetText targetText;
    private final Labels labels;
    private @Nullable Open open;
    private boolean clauses;
    private @Nullable String standard;

    CriterionText(Found found, Edition edition, TargetText targetText, Labels labels) {
        this.found = found;
        this.edition = edition;
        this.targetText = targetText;
        this.labels = labels;
    }

    /** The heading of the criterion that is being read, null if none is. */
    @Nullable Piece code() {
        return open == null ? null : open.code;
    }

    /**
     * A criterion's heading, and what is said of it before its table.
     *
     * @param fields as any row below may say them itself
     */
    record Introduction(Piece code, Map<Field, Piece> fields) {}

    /** What introduces a table here: nothing once somebody has said what is to be done. */
    Optional<Introduction> introduction() {
        Open now = open;
        return now == null || now.text != null || !INTRODUCING.containsAll(now.fields.keySet())
                ? Optional.empty()
                : Optional.of(new Introduction(now.code, now.fields));
    }

    boolean isOpen() {
        return open != null;
    }

    /** Whether the criteria that follow are clauses above the criteria's levels. */
    boolean clauses() {
        return clauses;
    }

    /** The number of the standard under which the criteria stand, null if none is named. */
    @Nullable String standard() {
        return standard;
    }

    void below(@Nullable String number) {
        standard = number;
        clauses = number == null;
    }

    void begin(Piece code) {
        open = new Open(code);
    }

    /** A table has told everything of it. */
    void told() {
        open = null;
    }

    /** Takes a paragraph that has labels. */
    boolean label(Paragraph paragraph) {
        Open into = open;
        if (into == null) {
            return false;
        }
        List<Labels.Labelled> labelled = labels.in(paragraph.text());
        if (labelled.isEmpty()) {
            return labelsInProse(into, paragraph);
        }
        label(again(into, labelled), labelled, paragraph.place(), Sureness.SURE);
        return true;
    }

    /**
     * How things stand, what is weak and what is to be reached is said once before the work: where
     * it is said again behind it, another row has begun, and the paragraph before was its heading,
     * if there is one.
     */
    private Open again(Open into, List<Labels.Labelled> labelled) {
        Field first = labelled.getFirst().field();
        if (!BEGINNING.contains(first)
                || !into.fields.containsKey(first)
                || !into.fields.containsKey(Field.MEASURES)) {
            return into;
        }
        Piece heading = into.takeTail();
        labelled(into);
        Open next = new Open((heading == null ? into.code : heading).atMost(Sureness.GUESSED));
        open = next;
        return next;
    }

    /** "Sửa mái nhà. Phụ trách: kế toán. Thời gian: tháng 10." */
    private boolean labelsInProse(Open into, Paragraph paragraph) {
        Matcher label = LABEL_IN_PROSE.matcher(paragraph.text());
        while (label.find()) {
            if (labels.label(label.group(1)).isPresent()) {
                List<Labels.Labelled> labelled = labels.in(paragraph.text().substring(label.end()));
                if (labelled.size() < LABELS) {
                    return false;
                }
                String before = paragraph.text().substring(0, label.start() + 1);
                into.add(new Piece(before, paragraph.place(), Sureness.LIKELY));
                label(into, labelled, paragraph.place(), Sureness.LIKELY);
                return true;
            }
        }
        return false;
    }

    private static void label(
            Open into, List<Labels.Labelled> labelled, String place, Sureness sureness) {
        for (Labels.Labelled one : labelled) {
            into.field = one.field();
            into.labelled = Piece.least(sureness, one.sureness());
            into.tail = null;
            if (!one.text().isEmpty()) {
                into.add(new Piece(one.text(), place, apart(one.text())));
            }
        }
    }

    /** Words that may belong to a label that nobody knows, and not to what stands before it. */
    private static Sureness apart(String text) {
        return UNKNOWN_LABEL.matcher(text).find() ? Sureness.GUESSED : Sureness.SURE;
    }

    /** Takes a paragraph without labels if a criterion is being read. */
    boolean say(Paragraph paragraph) {
        Open into = open;
        if (into == null) {
            return false;
        }
        Piece piece =
                new Piece(paragraph.text(), paragraph.place(), apart(". " + paragraph.text()));
        if (into.full() || into.said() && PAGE.matcher(Words.of(paragraph.text())).matches()) {
            found.leave(piece);
        } else if (into.field == null && targetText.take(paragraph, into.code, into.targets)) {
            into.targets = true;
        } else {
            into.trail(piece);
        }
        return true;
    }

    /** Ends the criterion that is being read in a section. */
    void close(Section section) {
        Open done = open;
        open = null;
        if (done == null) {
            return;
        }
        Piece text = done.text;
        if (!done.fields.isEmpty()) {
            labelled(done);
        } else if (text == null && !done.targets) {
            sayTitle(done, section);
        } else if (text != null && section == Section.UPKEEP) {
            found.upkeep.add(new Found.Upkeep(done.code, text));
        } else if (text != null) {
            act(done.code, text.atMost(Sureness.GUESSED));
        }
    }

    private void labelled(Open done) {
        Piece keep = done.fields.remove(Field.UPKEEP);
        if (keep != null) {
            found.upkeep.add(new Found.Upkeep(done.code, keep));
        }
        Piece text = done.text;
        boolean work =
                done.fields.containsKey(Field.MEASURES) || done.fields.containsKey(Field.TOPIC);
        if (text != null && !work && !done.fields.isEmpty()) {
            // What stands before the labels is what they are about.
            done.fields.put(Field.MEASURES, text.atMost(Sureness.GUESSED));
        } else if (text != null) {
            found.leave(text);
        }
        if (!done.fields.isEmpty()) {
            done.fields.put(Field.CRITERION, done.code);
            found.actions.add(new Found.Action(done.fields, clauses, standard));
        }
    }

    private void act(Piece code, Piece measures) {
        Map<Field, Piece> pieces = new EnumMap<>(Field.class);
        pieces.put(Field.CRITERION, code);
        pieces.put(Field.MEASURES, measures);
        found.actions.add(new Found.Action(pieces, clauses, standard));
    }

    /**
     * A heading with nothing below it that is not the criterion's title says what is to be done.
     */
    private void sayTitle(Open done, Section section) {
        Optional<Codes.Heading> heading = Codes.heading(done.code.text(), edition.article());
        String title = heading.map(Codes.Heading::title).orElse("");
        if (title.isBlank() || edition.isTitleOf(heading.orElseThrow().code(), title)) {
            if (section == Section.UPKEEP) {
                found.leave(done.code);
            }
            return;
        }
        Piece code =
                new Piece(
                        done.code.text().substring(0, done.code.text().length() - title.length()),
                        done.code.place(),
                        Sureness.LIKELY);
        Piece text = new Piece(title, done.code.place(), Sureness.GUESSED);
        if (section == Section.UPKEEP) {
            found.upkeep.add(new Found.Upkeep(code, text.atMost(Sureness.LIKELY)));
        } else if (section == Section.CONTENT) {
            act(code, text);
        } else {
            found.leave(done.code);
        }
    }
}
