package vn.caitien.command.planimport.reading.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.PlanYear;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/** Understands the pieces that were found and writes the draft, each field with its origin. */
public final class Drafting {

    private static final Pattern LEVEL =
            Pattern.compile("(?:can )?(?:dat |phan dau |phan dau dat )?muc (\\d)");
    private static final Pattern LEVEL_IN = Pattern.compile("(?:^|\\W)muc (\\d)\\b");
    private final Found found;
    private final Edition edition;
    private final PlanYear year;
    private final Tracing tracing;
    private final CodeDrafting codes;
    private final PresentDrafting present;
    private final PeopleDrafting people;
    private final MeansDrafting means;

    public Drafting(Found found, Edition edition, PlanYear year) {
        this.found = found;
        this.edition = edition;
        this.year = year;
        this.tracing = new Tracing(found);
        this.codes = new CodeDrafting(found, edition, tracing);
        this.present = new PresentDrafting(found, tracing);
        this.people = new PeopleDrafting(found, tracing);
        this.means = new MeansDrafting(found, year, tracing);
    }

    public Map<String, Origin> origins() {
        return tracing.origins();
    }

    public List<Doubt> doubts() {
        return tracing.doubts();
    }

    public PlanDraft draft() {
        tracing.from("schoolYear", year.origin());
        tracing.from("framework", edition.origin());
        PlanFrame frame = new FrameDrafting(found, tracing).frame();
        List<NewAction> actions = new ArrayList<>();
        for (Found.Action action : joinProblems()) {
            action(action, actions.size()).ifPresent(actions::add);
        }
        List<PlanDraft.Upkeep> upkeep = new ArrayList<>();
        found.upkeep().forEach(row -> upkeep(row, upkeep));
        TargetDrafting targets = new TargetDrafting(found, edition, tracing.origins());
        found.targets().forEach(targets::add);
        return new PlanDraft(
                year.year() == null ? null : year.year().toString(),
                edition.framework() == null ? null : edition.framework().id(),
                frame,
                actions,
                upkeep,
                targets.drafted());
    }

    /** A problem with the number of a row says what is weak there and why. */
    private List<Found.Action> joinProblems() {
        for (Found.Problem problem : found.problems()) {
            Piece number = problem.pieces().get(Field.NUMBER);
            Piece code = problem.pieces().get(Field.CRITERION);
            List<Found.Action> same =
                    found.actions().stream()
                            .filter(action -> belongs(action, number, code))
                            .toList();
            if (same.isEmpty()) {
                problem.pieces().values().forEach(found::leave);
                continue;
            }
            for (Found.Action action : same) {
                problem.pieces()
                        .forEach(
                                (field, piece) -> {
                                    if (field != Field.NUMBER) {
                                        action.pieces()
                                                .putIfAbsent(field, piece.atMost(Sureness.LIKELY));
                                    }
                                });
            }
        }
        return found.actions();
    }

    private boolean belongs(Found.Action action, @Nullable Piece number, @Nullable Piece code) {
        Piece own = action.piece(Field.CRITERION);
        if (own != null && code != null) {
            return Codes.in(own.text(), null).stream()
                    .anyMatch(Codes.in(code.text(), null)::contains);
        }
        Piece row = action.piece(Field.NUMBER);
        return row != null
                && number != null
                && Words.of(row.text()).equals(Words.of(number.text()));
    }

    private Optional<NewAction> action(Found.Action row, int index) {
        String at = "actions[" + index + "].";
        reachInWords(row);
        Piece topic = row.piece(Field.TOPIC);
        Piece measures = row.piece(Field.MEASURES);
        boolean topicIsAll = measures == null && topic != null;
        if (measures == null) {
            measures = topic;
        }
        boolean said = measures != null && !measures.text().isBlank();
        if (!said && !worthDoing(row)) {
            row.pieces().values().forEach(found::leave);
            return Optional.empty();
        }
        if (!said) {
            tracing.doubt(Doubts.MEASURES_MISSING, at + "wording.measures", null);
        }
        List<String> criteria = codes.criteria(row, at + "wording.criteria");
        Integer level = null;
        String goal = null;
        Piece goalPiece = row.piece(Field.GOAL);
        String[] goals = goalPiece == null ? new String[0] : goalPiece.text().split("\n");
        if (goalPiece != null && goals.length > 1) {
            // A sentence, and below it the level.
            Matcher last = LEVEL.matcher(Words.of(goals[goals.length - 1]));
            if (last.matches()) {
                level = level(last, at, goalPiece);
                String sentence = goalPiece.text();
                goalPiece =
                        new Piece(
                                sentence.substring(0, sentence.lastIndexOf('\n')),
                                goalPiece.place(),
                                goalPiece.sureness());
            }
        }
        Piece levelPiece = row.piece(Field.TARGET_LEVEL);
        if (goalPiece != null) {
            Matcher only = LEVEL.matcher(Words.of(goalPiece.text()));
            if (only.matches()) {
                level = level(only, at, goalPiece);
            } else {
                goal = tracing.cut(at + "wording.goal", goalPiece, Limits.TEXT);
                List<MatchResult> in =
                        LEVEL_IN.matcher(Words.plain(goalPiece.text())).results().toList();
                if (level == null && levelPiece == null && !in.isEmpty()) {
                    // "Từ Mức 1 lên Mức 2", "giữ vững Mức 2, phấn đấu Mức 3"
                    MatchResult highest =
                            Collections.max(in, Comparator.comparing(it -> it.group(1)));
                    level =
                            level(
                                    highest,
                                    at,
                                    goalPiece.atMost(
                                            in.size() > 1 ? Sureness.GUESSED : Sureness.LIKELY));
                }
            }
        }
        if (levelPiece != null) {
            Matcher only = Pattern.compile("(?:.*muc )?(\\d)").matcher(Words.of(levelPiece.text()));
            if (only.matches()) {
                level = level(only, at, levelPiece);
            } else {
                found.leave(levelPiece);
            }
        }
        String remark = text(row, Field.REMARK, at + "wording.remark");
        if (topic != null && !topicIsAll) {
            String named =
                    tracing.cut(at + "wording.remark", topic.atMost(Sureness.LIKELY), Limits.TEXT);
            remark = remark == null ? named : Tracing.fit(named + "\n" + remark);
        }
        Wording wording =
                new Wording(
                        criteria,
                        present.state(row, criteria, at + "wording.presentState"),
                        text(row, Field.LIMITATION, at + "wording.limitation"),
                        text(row, Field.CAUSE, at + "wording.cause"),
                        goal,
                        level,
                        measures == null || !said
                                ? ""
                                : tracing.cut(at + "wording.measures", measures, Limits.SECTION),
                        text(row, Field.INDICATOR, at + "wording.indicator"),
                        text(row, Field.EVIDENCE, at + "wording.expectedEvidence"),
                        remark);
        String conditions = text(row, Field.CONDITIONS, at + "conditions");
        NewAction action =
                new NewAction(
                        wording,
                        people.assignment(row, at + "assignment."),
                        means.schedule(row, at + "schedule"),
                        means.budget(row, at + "budget"),
                        conditions);
        leaveRest(row);
        return Optional.of(action);
    }

    /** A criterion with what is weak or to be reached is a row, though nobody says what to do. */
    private static boolean worthDoing(Found.Action row) {
        return row.piece(Field.CRITERION) != null
                && (row.piece(Field.LIMITATION) != null
                        || row.piece(Field.GOAL) != null
                        || row.piece(Field.TARGET_LEVEL) != null);
    }

    /** "Mức cần đạt" of a row may be said in a sentence, which is a goal and no level. */
    private static void reachInWords(Found.Action row) {
        Piece level = row.piece(Field.TARGET_LEVEL);
        boolean said = level != null && Words.of(level.text()).matches("(?:.*muc )?\\d");
        if (level != null && !said && row.piece(Field.GOAL) == null) {
            row.pieces().remove(Field.TARGET_LEVEL);
            row.pieces().put(Field.GOAL, level);
        }
    }

    private Integer level(MatchResult matcher, String at, Piece from) {
        tracing.from(at + "wording.targetLevel", from.origin());
        return Integer.valueOf(matcher.group(1));
    }

    private @Nullable String text(Found.Action row, Field field, String name) {
        Piece piece = row.piece(field);
        if (piece == null || piece.text().isBlank() || piece.text().matches("[-–_/.…]+")) {
            return null;
        }
        return tracing.cut(name, piece, Limits.TEXT);
    }

    private void leaveRest(Found.Action row) {
        for (Field field :
                List.of(Field.STRENGTH, Field.FOLLOW_UP, Field.ROLE, Field.DUTY, Field.UPKEEP)) {
            Piece piece = row.piece(field);
            if (piece != null) {
                found.leave(piece);
            }
        }
    }

    private void upkeep(Found.Upkeep row, List<PlanDraft.Upkeep> upkeep) {
        Found.Action as = new Found.Action(Map.of(Field.CRITERION, row.criterion()), false, null);
        List<String> named = codes.criteria(as, "upkeep[" + upkeep.size() + "].criterion");
        if (named.isEmpty()) {
            found.leave(row.text());
        }
        Origin origin = tracing.origins().get("upkeep[" + upkeep.size() + "].criterion");
        for (String code : named) {
            String at = "upkeep[" + upkeep.size() + "].";
            tracing.from(at + "criterion", origin);
            upkeep.add(
                    new PlanDraft.Upkeep(
                            code, tracing.cut(at + "text", row.text(), Limits.SECTION)));
        }
    }
}
