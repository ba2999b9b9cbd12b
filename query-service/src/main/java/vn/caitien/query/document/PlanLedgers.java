package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.DutyColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.FrameColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.Line;
import vn.caitien.kernel.planimport.PlanWorkbook.TargetColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.UpkeepColumn;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.NamedActor;
import vn.caitien.query.improvementplan.PlanTable;
import vn.caitien.query.improvementplan.ReviewRow;
import vn.caitien.query.improvementplan.TargetRow;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;

/** A plan as the tables of a workbook that can be filled in and read back. */
final class PlanLedgers {
    private static final int WIDE = 46;
    private static final int MIDDLE = 24;
    private static final int NARROW = 12;

    private PlanLedgers() {}

    static List<Ledger> of(Dossier dossier) {
        List<Ledger> ledgers =
                new ArrayList<>(
                        List.of(
                                frame(dossier),
                                actions(
                                        PlanTables.groups(dossier).stream()
                                                .flatMap(g -> g.rows().stream())
                                                .toList()),
                                upkeep(dossier),
                                targets(dossier),
                                organisation(dossier)));
        if (!dossier.plan().reviews().isEmpty()) {
            ledgers.add(reviews(dossier));
        }
        SelfAssessmentSheet sheet = dossier.sheet();
        if (sheet != null) {
            ledgers.add(SheetLedgers.criteria(PlanWorkbook.RESULTS, sheet));
            ledgers.add(SheetLedgers.totals(sheet));
        }
        return List.copyOf(ledgers);
    }

    private static Ledger reviews(Dossier dossier) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReviewRow row : dossier.plan().reviews()) {
            List<Object> cells = new ArrayList<>();
            cells.add(SecondForm.time(row.time(), dossier.plan().schoolYear()));
            cells.add(row.review().followed());
            cells.add(row.review().result());
            cells.add(row.review().adjustment());
            cells.add(row.review().assessor());
            rows.add(cells);
        }
        return new Ledger(
                PlanWorkbook.REVIEWS,
                List.of(
                        new Ledger.Column("Thời điểm", MIDDLE),
                        new Ledger.Column("Nội dung theo dõi", WIDE),
                        new Ledger.Column("Kết quả thực hiện", WIDE),
                        new Ledger.Column("Điều chỉnh (nếu có)", WIDE),
                        new Ledger.Column("Người đánh giá", MIDDLE)),
                rows);
    }

    private static Ledger frame(Dossier dossier) {
        PlanFrame frame = dossier.plan().frame();
        List<List<Object>> rows = new ArrayList<>();
        line(rows, Line.SCHOOL, dossier.school().name());
        line(rows, Line.SCHOOL_YEAR, dossier.plan().schoolYear());
        line(
                rows,
                Line.FRAMEWORK,
                PlanWorkbook.framework(
                        dossier.framework().provenance().number(), dossier.framework().title()));
        line(rows, Line.NUMBER, frame.number());
        line(rows, Line.ISSUED_ON, frame.issuedOn());
        line(rows, Line.PLACE, frame.place());
        line(rows, Line.TITLE, frame.title());
        lines(rows, Line.GROUND, frame.grounds());
        line(rows, Line.OPENING, frame.opening());
        line(rows, Line.PURPOSE, frame.purpose());
        line(rows, Line.OBJECTIVES, frame.objectives());
        line(rows, Line.SITUATION, frame.situation());
        line(rows, Line.STRENGTHS, frame.strengths());
        line(rows, Line.WEAKNESSES, frame.weaknesses());
        line(rows, Line.CONTENT, frame.content());
        line(rows, Line.CLOSING, frame.closing());
        lines(rows, Line.RECIPIENT, frame.recipients());
        line(rows, Line.SIGNATORY, frame.signatory());
        return new Ledger(
                PlanWorkbook.FRAME,
                List.of(
                        new Ledger.Column(FrameColumn.NAME.words(), MIDDLE),
                        new Ledger.Column(FrameColumn.VALUE.words(), 2 * WIDE)),
                rows);
    }

    private static void line(List<List<Object>> rows, Line line, @Nullable Object value) {
        List<Object> row = new ArrayList<>();
        row.add(line.words());
        row.add(value);
        rows.add(row);
    }

    /** One line to each value, and an empty one to be filled in where there is none. */
    private static void lines(List<List<Object>> rows, Line line, List<String> values) {
        values.forEach(value -> line(rows, line, value));
        if (values.isEmpty()) {
            line(rows, line, null);
        }
    }

    private static Ledger actions(List<PlanTable.Row> actions) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlanTable.Row numbered : actions) {
            ActionView action = numbered.action();
            Map<ActionColumn, Object> row = new EnumMap<>(ActionColumn.class);
            Wording wording = action.wording();
            row.put(ActionColumn.NUMBER, numbered.number());
            put(row, ActionColumn.CRITERIA, String.join("\n", wording.criteria()));
            put(row, ActionColumn.PRESENT_STATE, wording.presentState());
            put(row, ActionColumn.LIMITATION, wording.limitation());
            put(row, ActionColumn.CAUSE, wording.cause());
            put(row, ActionColumn.GOAL, wording.goal());
            put(row, ActionColumn.TARGET_LEVEL, wording.targetLevel());
            put(row, ActionColumn.MEASURES, wording.measures());
            put(row, ActionColumn.INDICATOR, wording.indicator());
            put(row, ActionColumn.EXPECTED_EVIDENCE, wording.expectedEvidence());
            put(row, ActionColumn.LEADS, actors(action.leads()));
            put(row, ActionColumn.COLLABORATORS, actors(action.collaborators()));
            Schedule schedule = action.schedule();
            if (schedule != null) {
                row.put(ActionColumn.START, schedule.start());
                row.put(ActionColumn.END, schedule.end());
                if (schedule.precision() == Schedule.Precision.SCHOOL_YEAR) {
                    row.put(ActionColumn.PRECISION, PlanWorkbook.SCHOOL_YEARS);
                }
                put(row, ActionColumn.SCHEDULE_NOTE, schedule.note());
            }
            if (action.budget() != null) {
                put(row, ActionColumn.AMOUNT, action.budget().amount());
                put(row, ActionColumn.SOURCE, action.budget().source());
            }
            put(row, ActionColumn.CONDITIONS, action.conditions());
            put(row, ActionColumn.REMARK, wording.remark());
            rows.add(cells(ActionColumn.values(), row));
        }
        return new Ledger(
                PlanWorkbook.ACTIONS,
                Arrays.stream(ActionColumn.values())
                        .map(column -> new Ledger.Column(column.words(), width(column)))
                        .toList(),
                rows);
    }

    private static int width(ActionColumn column) {
        return switch (column) {
            case NUMBER -> 6;
            case CRITERIA, TARGET_LEVEL, START, END, PRECISION -> NARROW;
            case MEASURES -> WIDE;
            default -> MIDDLE;
        };
    }

    private static String actors(List<NamedActor> actors) {
        return actors.stream()
                .map(actor -> PlanWorkbook.actor(actor.kind(), actor.name()))
                .collect(Collectors.joining("\n"));
    }

    private static Ledger upkeep(Dossier dossier) {
        List<List<Object>> rows = new ArrayList<>();
        dossier.plan().upkeep().forEach(row -> rows.add(List.of(row.criterion(), row.text())));
        return new Ledger(
                PlanWorkbook.UPKEEP,
                List.of(
                        new Ledger.Column(UpkeepColumn.CRITERION.words(), NARROW),
                        new Ledger.Column(UpkeepColumn.TEXT.words(), 2 * WIDE)),
                rows);
    }

    private static Ledger targets(Dossier dossier) {
        List<List<Object>> rows = new ArrayList<>();
        for (TargetRow target : dossier.plan().targets()) {
            Map<TargetColumn, Object> row = new EnumMap<>(TargetColumn.class);
            QualityTarget goal = target.target();
            row.put(TargetColumn.KEY, target.key());
            put(row, TargetColumn.CRITERION, goal.criterion());
            put(row, TargetColumn.GROUP, goal.group());
            put(row, TargetColumn.SUBJECT, goal.subject());
            put(row, TargetColumn.GRADE, goal.grade());
            put(row, TargetColumn.BASELINE, goal.baseline());
            put(row, TargetColumn.TARGET, goal.target());
            put(row, TargetColumn.UNIT, goal.unit());
            put(row, TargetColumn.TEXT, goal.text());
            put(row, TargetColumn.ACTUAL, target.actual());
            rows.add(cells(TargetColumn.values(), row));
        }
        return new Ledger(
                PlanWorkbook.TARGETS,
                Arrays.stream(TargetColumn.values())
                        .map(
                                column ->
                                        new Ledger.Column(
                                                column.words(),
                                                column == TargetColumn.TEXT ? WIDE : NARROW + 4))
                        .toList(),
                rows);
    }

    private static Ledger organisation(Dossier dossier) {
        List<List<Object>> rows = new ArrayList<>();
        dossier.plan()
                .frame()
                .organisation()
                .forEach(duty -> rows.add(List.of(duty.role(), duty.duty())));
        return new Ledger(
                PlanWorkbook.ORGANISATION,
                List.of(
                        new Ledger.Column(DutyColumn.ROLE.words(), WIDE),
                        new Ledger.Column(DutyColumn.DUTY.words(), 2 * WIDE)),
                rows);
    }

    private static <C extends Enum<C>> void put(
            Map<C, Object> row, C column, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            row.put(column, value);
        }
    }

    private static <C extends Enum<C>> List<Object> cells(C[] columns, Map<C, Object> row) {
        List<Object> cells = new ArrayList<>();
        for (C column : columns) {
            cells.add(row.get(column));
        }
        return cells;
    }
}
