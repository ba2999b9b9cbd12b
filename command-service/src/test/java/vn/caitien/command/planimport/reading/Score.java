package vn.caitien.command.planimport.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * A reading compared with a transcription, field by field: which rows were found, which fields are
 * right, and which wrong ones were said to be sure. White space is not compared: where a line ended
 * is not known of every file.
 */
final class Score {

    private final Reading reading;
    private final UnaryOperator<String> spelling;
    private int rows;
    private int rowsFound;
    private int fields;
    private int right;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> wrongButSure = new ArrayList<>();

    private Score(Reading reading, UnaryOperator<String> spelling) {
        this.reading = reading;
        this.spelling = spelling;
    }

    static Score of(Reading reading, PlanDraft wanted) {
        return of(reading, wanted, true, UnaryOperator.identity());
    }

    /**
     * @param whole whether the frame is compared too
     * @param spelling what the file's way to write made of the words
     */
    static Score of(
            Reading reading, PlanDraft wanted, boolean whole, UnaryOperator<String> spelling) {
        Score score = new Score(reading, spelling);
        score.compare(wanted, whole);
        return score;
    }

    int rows() {
        return rows;
    }

    int rowsFound() {
        return rowsFound;
    }

    double share() {
        return (double) right / fields;
    }

    List<String> wrong() {
        return wrong;
    }

    List<String> wrongButSure() {
        return wrongButSure;
    }

    @Override
    public String toString() {
        return "rows %d/%d, fields %d/%d (%.1f %%), wrong but sure %d"
                .formatted(rowsFound, rows, right, fields, share() * 100, wrongButSure.size());
    }

    private void compare(PlanDraft wanted, boolean whole) {
        PlanDraft got = reading.draft();
        field("schoolYear", wanted.schoolYear(), got.schoolYear());
        field("framework", wanted.framework(), got.framework());
        if (whole) {
            frame(wanted, got);
        }
        Map<String, Integer> actions = new LinkedHashMap<>();
        for (int i = 0; i < got.actions().size(); i++) {
            actions.putIfAbsent(got.actions().get(i).wording().criteria().toString(), i);
        }
        for (NewAction action : wanted.actions()) {
            Integer at = actions.get(action.wording().criteria().toString());
            row(at);
            if (at != null) {
                action("actions[" + at + "].", action, got.actions().get(at));
            }
        }
        Map<String, Integer> upkeep = new LinkedHashMap<>();
        for (int i = 0; i < got.upkeep().size(); i++) {
            upkeep.putIfAbsent(got.upkeep().get(i).criterion(), i);
        }
        for (PlanDraft.Upkeep kept : wanted.upkeep()) {
            Integer at = upkeep.get(kept.criterion());
            row(at);
            if (at != null) {
                field(
                        "upkeep[" + at + "].criterion",
                        kept.criterion(),
                        got.upkeep().get(at).criterion());
                field("upkeep[" + at + "].text", kept.text(), got.upkeep().get(at).text());
            }
        }
        targets(wanted, got);
        // What is no row of the plan is a row too many.
        int more = got.actions().size() + got.upkeep().size() + got.targets().size() - rows;
        for (int i = 0; i < more; i++) {
            fields++;
            wrong.add("a row too many");
        }
    }

    private void frame(PlanDraft wanted, PlanDraft got) {
        var a = wanted.frame();
        var b = got.frame();
        field("frame.number", a.number(), b.number());
        field("frame.issuedOn", a.issuedOn(), b.issuedOn());
        field("frame.place", a.place(), b.place());
        field("frame.title", a.title(), b.title());
        list("frame.grounds", a.grounds(), b.grounds());
        field("frame.opening", a.opening(), b.opening());
        field("frame.purpose", a.purpose(), b.purpose());
        field("frame.objectives", a.objectives(), b.objectives());
        field("frame.situation", a.situation(), b.situation());
        field("frame.strengths", a.strengths(), b.strengths());
        field("frame.weaknesses", a.weaknesses(), b.weaknesses());
        field("frame.content", a.content(), b.content());
        for (int i = 0; i < Math.max(a.organisation().size(), b.organisation().size()); i++) {
            String at = "frame.organisation[" + i + "].";
            var one = i < a.organisation().size() ? a.organisation().get(i) : null;
            var other = i < b.organisation().size() ? b.organisation().get(i) : null;
            field(
                    at + "role",
                    one == null ? null : one.role(),
                    other == null ? null : other.role());
            field(
                    at + "duty",
                    one == null ? null : one.duty(),
                    other == null ? null : other.duty());
        }
        field("frame.closing", a.closing(), b.closing());
        list("frame.recipients", a.recipients(), b.recipients());
        field("frame.signatory", a.signatory(), b.signatory());
    }

    private void list(String name, List<String> wanted, List<String> got) {
        for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
            field(
                    name + "[" + i + "]",
                    i < wanted.size() ? wanted.get(i) : null,
                    i < got.size() ? got.get(i) : null);
        }
    }

    private void action(String at, NewAction wanted, NewAction got) {
        var a = wanted.wording();
        var b = got.wording();
        field(at + "wording.criteria", a.criteria(), b.criteria());
        field(at + "wording.presentState", a.presentState(), b.presentState());
        field(at + "wording.limitation", a.limitation(), b.limitation());
        field(at + "wording.cause", a.cause(), b.cause());
        field(at + "wording.goal", a.goal(), b.goal());
        field(at + "wording.targetLevel", a.targetLevel(), b.targetLevel());
        field(at + "wording.measures", a.measures(), b.measures());
        field(at + "wording.indicator", a.indicator(), b.indicator());
        field(at + "wording.expectedEvidence", a.expectedEvidence(), b.expectedEvidence());
        field(at + "wording.remark", a.remark(), b.remark());
        var c = wanted.assignment();
        var d = got.assignment();
        field(
                at + "assignment.leads",
                c == null ? List.of() : c.leads(),
                d == null ? List.of() : d.leads());
        field(
                at + "assignment.collaborators",
                c == null ? List.of() : c.collaborators(),
                d == null ? List.of() : d.collaborators());
        field(at + "schedule", wanted.schedule(), got.schedule());
        field(at + "budget", wanted.budget(), got.budget());
        field(at + "conditions", wanted.conditions(), got.conditions());
    }

    private void targets(PlanDraft wanted, PlanDraft got) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < got.targets().size(); i++) {
            var target = got.targets().get(i).target();
            found.putIfAbsent(name(target.group(), target.subject(), target.grade()), i);
        }
        for (PlanDraft.Target target : wanted.targets()) {
            var what = target.target();
            Integer at =
                    found.get(spelling.apply(name(what.group(), what.subject(), what.grade())));
            row(at);
            if (at != null) {
                var other = got.targets().get(at).target();
                String field = "targets[" + at + "].target";
                field(field, what.criterion(), other.criterion());
                field(field, number(what.target()), number(other.target()));
                field(field, what.unit(), other.unit());
                field(field, what.text(), other.text());
            }
        }
    }

    private static @Nullable String number(java.math.@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String name(@Nullable String group, String subject, @Nullable String grade) {
        return group + "|" + (grade == null ? subject : subject + " - " + grade);
    }

    private void row(@Nullable Integer found) {
        rows++;
        rowsFound += found == null ? 0 : 1;
        if (found == null) {
            fields++;
            wrong.add("a row is missing");
        }
    }

    private void field(String name, @Nullable Object wanted, @Nullable Object got) {
        String one = plain(wanted);
        String other = plain(got);
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        fields++;
        if (same(spelling.apply(one), spelling.apply(other))) {
            right++;
            return;
        }
        String told = name + ": " + one + " ≠ " + other;
        wrong.add(told);
        Origin origin = reading.origins().get(name);
        if (!other.isEmpty() && (origin == null || origin.sureness() == Sureness.SURE)) {
            wrongButSure.add(told);
        }
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }

    private static String plain(@Nullable Object value) {
        if (value == null || value.equals(List.of())) {
            return "";
        }
        return Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
    }
}
