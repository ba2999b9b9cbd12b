package vn.caitien.command.planimport.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/** Understands the pieces that were found and writes the draft, each field with its origin. */
final class Drafting {

    private static final Pattern LEVEL =
            Pattern.compile("(?:can )?(?:dat |phan dau |phan dau dat )?muc (\\d)");
    private static final Pattern LEVEL_IN = Pattern.compile("(?:^|\\W)muc (\\d)\\b");
    private static final Pattern BARE =
            Pattern.compile("(?:tieu chi |khoan )?(\\d{1,2})(?: \\D.*)?");
    private static final Pattern SIDES =
            Pattern.compile(
                    "(?is)^\\W*(?:chủ trì|chu tri)\\s*:?(.*?)[;.\\n"
                            + ",]?\\s*(?:phối hợp|phoi hop)\\s*:?(.*)$");

    private final Found found;
    private final Edition edition;
    private final PlanYear year;
    private final Times times;
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Drafting(Found found, Edition edition, PlanYear year) {
        this.found = found;
        this.edition = edition;
        this.year = year;
        this.times = new Times(year.year());
    }

    Map<String, Origin> origins() {
        return origins;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    PlanDraft draft() {
        origin("schoolYear", year.origin());
        origin("framework", edition.origin());
        PlanFrame frame = frame();
        List<NewAction> actions = new ArrayList<>();
        for (Found.Action action : joinProblems()) {
            action(action, actions.size()).ifPresent(actions::add);
        }
        List<PlanDraft.Upkeep> upkeep = new ArrayList<>();
        found.upkeep.forEach(row -> upkeep(row, upkeep));
        TargetDrafting targets = new TargetDrafting(found, edition, origins);
        found.targets.forEach(targets::add);
        return new PlanDraft(
                year.year() == null ? null : year.year().toString(),
                edition.framework() == null ? null : edition.framework().id(),
                frame,
                actions,
                upkeep,
                targets.drafted());
    }

    private void origin(String field, @Nullable Origin origin) {
        if (origin != null) {
            origins.put(field, origin);
        }
    }

    // frame

    private PlanFrame frame() {
        List<String> grounds = list("frame.grounds", found.grounds, Limits.TEXT);
        List<String> recipients = list("frame.recipients", found.recipients, Limits.LINE);
        List<PlanFrame.Duty> duties = new ArrayList<>();
        for (Found.Duty duty : found.duties) {
            if (duties.size() == Limits.ENTRIES) {
                found.leave(duty.duty());
                continue;
            }
            String field = "frame.organisation[" + duties.size() + "]";
            duties.add(
                    new PlanFrame.Duty(
                            cut(field + ".role", duty.role(), Limits.LINE),
                            cut(field + ".duty", duty.duty(), Limits.SECTION)));
        }
        return new PlanFrame(
                line(Paper.NUMBER),
                issuedOn(),
                line(Paper.PLACE),
                line(Paper.TITLE),
                grounds,
                section("opening", Section.OPENING),
                section("purpose", Section.PURPOSE),
                section("objectives", Section.OBJECTIVES),
                section("situation", Section.SITUATION),
                section("strengths", Section.STRENGTHS),
                section("weaknesses", Section.WEAKNESSES),
                section("content", Section.CONTENT),
                duties,
                section("closing", Section.CLOSING),
                recipients,
                line(Paper.SIGNATORY));
    }

    private @Nullable String line(String name) {
        Piece piece = found.frame.get(name);
        return piece == null ? null : cut("frame." + name, piece, Limits.LINE);
    }

    private @Nullable LocalDate issuedOn() {
        Piece piece = found.frame.get(Paper.ISSUED_ON);
        if (piece == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(piece.text());
            origins.put("frame." + Paper.ISSUED_ON, piece.origin());
            return day;
        } catch (DateTimeException e) {
            found.leave(piece);
            return null;
        }
    }

    private @Nullable String section(String name, Section section) {
        List<Piece> pieces = found.sections.getOrDefault(section, List.of());
        if (pieces.isEmpty()) {
            return null;
        }
        Piece piece = Piece.joined(pieces);
        boolean headings =
                piece.text()
                        .lines()
                        .map(Heading::of)
                        .allMatch(h -> h.depth() > 1 && h.depth() < 9 && h.brief());
        if (headings) {
            // What stood below them was no text of this section.
            found.leave(piece);
            return null;
        }
        return cut("frame." + name, piece, Limits.SECTION);
    }

    private List<String> list(String field, List<Piece> pieces, int limit) {
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            if (texts.size() == Limits.ENTRIES) {
                found.leave(piece);
            } else {
                texts.add(cut(field + "[" + texts.size() + "]", piece, limit));
            }
        }
        return texts;
    }

    /** The text, as long as the field may be; what is over is left over. */
    private String cut(String field, Piece piece, int limit) {
        String text = piece.text().strip();
        if (text.length() > limit) {
            found.leave(piece.place(), text.substring(limit));
            doubts.add(new Doubt(Doubts.TEXT_CUT, field, null));
            text = text.substring(0, limit);
        }
        origins.put(field, piece.origin());
        return text;
    }

    // rows

    /** A problem with the number of a row says what is weak there and why. */
    private List<Found.Action> joinProblems() {
        for (Found.Problem problem : found.problems) {
            Piece number = problem.pieces().get(Field.NUMBER);
            Piece code = problem.pieces().get(Field.CRITERION);
            List<Found.Action> same =
                    found.actions.stream().filter(action -> belongs(action, number, code)).toList();
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
        return found.actions;
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
            Piece goal = row.piece(Field.GOAL);
            // A level to reach is nothing to do.
            boolean work = goal != null && !LEVEL.matcher(Words.of(goal.text())).matches();
            if (topic != null) {
                measures = topic;
            } else if (goal != null && work) {
                measures = goal.atMost(Sureness.GUESSED);
            }
        }
        if (measures == null || measures.text().isBlank()) {
            row.pieces().values().forEach(found::leave);
            return Optional.empty();
        }
        List<String> criteria = criteria(row, at + "wording.criteria");
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
                goal = cut(at + "wording.goal", goalPiece, Limits.TEXT);
                Matcher in = LEVEL_IN.matcher(Words.plain(goalPiece.text()));
                if (level == null && levelPiece == null && in.find()) {
                    Matcher first = LEVEL_IN.matcher(Words.plain(goalPiece.text()));
                    first.find();
                    level =
                            level(
                                    first,
                                    at,
                                    goalPiece.atMost(
                                            in.find() ? Sureness.GUESSED : Sureness.LIKELY));
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
        present(row, criteria);
        String remark = text(row, Field.REMARK, at + "wording.remark");
        if (topic != null && !topicIsAll) {
            String named = cut(at + "wording.remark", topic.atMost(Sureness.LIKELY), Limits.TEXT);
            remark = remark == null ? named : fit(named + "\n" + remark);
        }
        Wording wording =
                new Wording(
                        criteria,
                        limitation(row, at + "wording.limitation"),
                        text(row, Field.CAUSE, at + "wording.cause"),
                        goal,
                        level,
                        cut(at + "wording.measures", measures, Limits.SECTION),
                        text(row, Field.INDICATOR, at + "wording.indicator"),
                        text(row, Field.EVIDENCE, at + "wording.expectedEvidence"),
                        remark);
        String conditions = text(row, Field.CONDITIONS, at + "conditions");
        NewAction action =
                new NewAction(
                        wording,
                        assignment(row, at + "assignment."),
                        schedule(row, at + "schedule"),
                        budget(row, at + "budget"),
                        conditions);
        leaveRest(row);
        return Optional.of(action);
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

    private static String fit(String text) {
        return text.length() <= Limits.TEXT ? text : text.substring(0, Limits.TEXT);
    }

    private Integer level(Matcher matcher, String at, Piece from) {
        origins.put(at + "wording.targetLevel", from.origin());
        return Integer.valueOf(matcher.group(1));
    }

    private @Nullable String text(Found.Action row, Field field, String name) {
        Piece piece = row.piece(field);
        if (piece == null || piece.text().isBlank() || piece.text().matches("[-–_/.…]+")) {
            return null;
        }
        return cut(name, piece, Limits.TEXT);
    }

    private List<String> criteria(Found.Action row, String field) {
        Piece piece = row.piece(Field.CRITERION);
        boolean inTopic = piece == null;
        if (piece == null) {
            piece = row.piece(Field.TOPIC);
        }
        if (piece == null) {
            return List.of();
        }
        List<String> codes = codes(piece.text(), row, inTopic);
        if (codes.isEmpty()) {
            if (!inTopic) {
                Optional<String> titled = edition.titled(piece.text()).map(c -> c.code());
                if (titled.isPresent()) {
                    origins.put(field, piece.origin(Sureness.LIKELY));
                    return List.of(titled.get());
                }
                found.leave(piece);
            }
            return List.of();
        }
        Optional<Codes.Heading> heading = Codes.heading(piece.text(), edition.article());
        boolean titled =
                heading.filter(h -> codes.size() == 1 && edition.titleOf(h.code(), h.title()))
                        .isPresent();
        boolean plain = Codes.nothingElse(piece.text()) || titled;
        if (heading.isPresent() && !titled && codes.size() == 1) {
            found.leave(piece.place(), heading.get().title());
        }
        origins.put(
                field,
                piece.origin(
                        plain && !inTopic && !row.clauses() ? Sureness.SURE : Sureness.LIKELY));
        return codes;
    }

    private List<String> codes(String text, Found.Action row, boolean inTopic) {
        // What follows the code of a heading is its title, numbers in it are no codes.
        Optional<Codes.Heading> heading = Codes.heading(text, edition.article());
        if (heading.isPresent() && !heading.get().title().matches("(?s)[\\d.,;\\s]*")) {
            List<String> more =
                    Codes.nothingElse(text) ? Codes.in(text, edition.article()) : List.of();
            return more.isEmpty() ? List.of(heading.get().code()) : more;
        }
        List<String> codes =
                new ArrayList<>(new LinkedHashSet<>(Codes.in(text, edition.article())));
        Matcher bare = BARE.matcher(Words.of(text));
        if (codes.isEmpty() && !inTopic && bare.matches()) {
            if (row.clauses() && edition.article() != null) {
                codes.add(edition.article() + "." + bare.group(1));
            } else if (row.standard() != null) {
                codes.add(row.standard() + "." + bare.group(1));
            }
        }
        return codes;
    }

    /** What level a criterion has by a row of the plan itself. */
    private void present(Found.Action row, List<String> criteria) {
        Piece present = row.piece(Field.PRESENT);
        if (present == null) {
            return;
        }
        Matcher level = LEVEL.matcher(Words.of(present.text()));
        Matcher digit = Pattern.compile("(\\d)").matcher(Words.of(present.text()));
        boolean said = level.matches() || digit.matches();
        if (said) {
            Matcher reached = level.matches() ? level : digit;
            criteria.forEach(code -> found.levels.put(code, Integer.parseInt(reached.group(1))));
        }
        if (said || row.piece(Field.LIMITATION) != null) {
            found.leave(present);
        }
    }

    /** Where only the present state is described, that is what is weak. */
    private @Nullable String limitation(Found.Action row, String name) {
        Piece present = row.piece(Field.PRESENT);
        if (row.piece(Field.LIMITATION) != null || present == null) {
            return text(row, Field.LIMITATION, name);
        }
        String words = Words.of(present.text());
        return LEVEL.matcher(words).matches() || words.length() <= 2
                ? null
                : cut(name, present.atMost(Sureness.LIKELY), Limits.TEXT);
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

    private @Nullable Assignment assignment(Found.Action row, String at) {
        Piece both = row.piece(Field.LEADS_AND_HELPERS);
        Piece leads = row.piece(Field.LEADS);
        Piece helpers = row.piece(Field.COLLABORATORS);
        List<Actor> leading = new ArrayList<>();
        List<Actor> helping = new ArrayList<>();
        if (both != null && !sides(both, at, leading, helping)) {
            // The first who is named leads, unless all only help.
            List<Actor> all = new ArrayList<>();
            boolean help = Words.of(both.text()).startsWith("phoi hop ");
            people(both.atMost(Sureness.LIKELY), at + (help ? "collaborators" : "leads"), all);
            int first = help || all.isEmpty() ? 0 : 1;
            leading.addAll(all.subList(0, first));
            helping.addAll(all.subList(first, all.size()));
            if (!helping.isEmpty()) {
                origins.put(at + "collaborators", both.origin(Sureness.LIKELY));
            }
        }
        if (leads != null && !sides(leads, at, leading, helping)) {
            people(leads, at + "leads", leading);
        }
        if (helpers != null) {
            people(helpers, at + "collaborators", helping);
        }
        return leading.isEmpty() && helping.isEmpty() ? null : new Assignment(leading, helping);
    }

    /** "Chủ trì: …; phối hợp: …" in one cell. */
    private boolean sides(Piece cell, String at, List<Actor> leading, List<Actor> helping) {
        Matcher sides = SIDES.matcher(cell.text());
        if (!sides.matches()) {
            return false;
        }
        people(new Piece(sides.group(1), cell.place(), cell.sureness()), at + "leads", leading);
        people(
                new Piece(sides.group(2), cell.place(), cell.sureness()),
                at + "collaborators",
                helping);
        return true;
    }

    private void people(Piece piece, String field, List<Actor> into) {
        Actors.of(piece.text())
                .ifPresentOrElse(
                        actors -> {
                            into.addAll(actors.value());
                            origins.put(field, piece.origin(actors.sureness()));
                        },
                        () -> {
                            if (!piece.text().matches("[-–_/.…\\s]*")) {
                                found.leave(piece);
                            }
                        });
    }

    private @Nullable Schedule schedule(Found.Action row, String field) {
        Piece start = row.piece(Field.START);
        Piece end = row.piece(Field.END);
        Piece time = row.piece(Field.TIME);
        Optional<Understood<Schedule>> read;
        Piece from;
        if (start != null && end != null) {
            read = times.schedule(start.text(), end.text());
            from = start.and(end);
        } else {
            from = time != null ? time : start != null ? start : end;
            if (from == null) {
                return null;
            }
            read = times.schedule(from.text());
            if (time == null) {
                from = from.atMost(Sureness.GUESSED);
            }
        }
        if (read.isEmpty()) {
            if (!from.text().matches("[-–_/.…\\s]*")) {
                found.leave(from);
            }
            return null;
        }
        origins.put(field, from.origin(read.get().sureness()));
        return read.get().value();
    }

    private @Nullable Budget budget(Found.Action row, String field) {
        Piece money = row.piece(Field.MONEY);
        Piece source = row.piece(Field.MONEY_SOURCE);
        Piece conditions = row.piece(Field.CONDITIONS);
        Optional<Understood<Budget>> read =
                money == null ? Optional.empty() : Money.budget(money.text());
        Budget budget = read.map(Understood::value).orElse(null);
        if (money != null && read.isPresent()) {
            origins.put(field, money.origin(read.get().sureness()));
        }
        Piece from = source;
        boolean needed = budget != null && (budget.amount() == null || budget.amount() > 0);
        if (from == null
                && needed
                && conditions != null
                && budget != null
                && budget.source() == null
                && Words.of(conditions.text()).startsWith("nguon ")) {
            from = conditions;
        }
        if (from != null) {
            String said = Words.tidy(from.text());
            String already = budget == null ? null : budget.source();
            budget =
                    new Budget(
                            budget == null ? null : budget.amount(),
                            fit(already == null ? said : already + "; " + said));
            origins.put(
                    field,
                    (money == null ? from : money.and(from))
                            .origin(
                                    from == source && money == null
                                            ? Sureness.SURE
                                            : Sureness.LIKELY));
        }
        if (budget != null && budget.source() != null) {
            budget = new Budget(budget.amount(), fit(budget.source()));
        }
        return budget;
    }

    private void upkeep(Found.Upkeep row, List<PlanDraft.Upkeep> upkeep) {
        Found.Action as = new Found.Action(Map.of(Field.CRITERION, row.criterion()), false, null);
        List<String> codes = criteria(as, "upkeep[" + upkeep.size() + "].criterion");
        if (codes.isEmpty()) {
            found.leave(row.text());
        }
        Origin origin = origins.get("upkeep[" + upkeep.size() + "].criterion");
        for (String code : codes) {
            String at = "upkeep[" + upkeep.size() + "].";
            origin(at + "criterion", origin);
            upkeep.add(new PlanDraft.Upkeep(code, cut(at + "text", row.text(), Limits.SECTION)));
        }
    }
}
