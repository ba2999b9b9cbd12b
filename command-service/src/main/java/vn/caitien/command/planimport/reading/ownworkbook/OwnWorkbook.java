package vn.caitien.command.planimport.reading.ownworkbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.command.planimport.reading.draft.RowLimit;
import vn.caitien.command.planimport.reading.file.XlsxFile;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.PlanYear;
import vn.caitien.command.planimport.reading.plan.SchoolNames;
import vn.caitien.command.planimport.reading.plan.SchoolNames.SchoolName;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Actors;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.DutyColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.Line;
import vn.caitien.kernel.planimport.PlanWorkbook.TargetColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.UpkeepColumn;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.school.SchoolYear;

/** The workbook that this software writes, read back as it was written. */
public final class OwnWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final List<Framework> published;
    private final Found found = new Found();
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    private OwnWorkbook(List<Framework> published) {
        this.published = published;
    }

    /** Whether a workbook has the sheets and the columns of ours. */
    public static boolean is(XSSFWorkbook workbook) {
        Sheet frame = workbook.getSheet(PlanWorkbook.FRAME);
        Sheet actions = workbook.getSheet(PlanWorkbook.ACTIONS);
        return frame != null
                && actions != null
                && columns(actions, ActionColumn.class, ActionColumn::words).size()
                        == ActionColumn.values().length;
    }

    public static Reading read(XSSFWorkbook workbook, List<Framework> published) {
        return new OwnWorkbook(published).read(workbook);
    }

    private Reading read(XSSFWorkbook workbook) {
        Map<Line, List<Cell>> lines = lines(workbook.getSheet(PlanWorkbook.FRAME));
        String schoolName = first(lines, Line.SCHOOL, "schoolName");
        String year = first(lines, Line.SCHOOL_YEAR, "schoolYear");
        Optional<SchoolName> school =
                SchoolNames.first(schoolName == null ? List.of() : SchoolNames.in(schoolName));
        String number = first(lines, Line.FRAMEWORK, "framework");
        Optional<Framework> framework =
                number == null ? Optional.empty() : Edition.ofNumber(published, number, school);
        if (number != null && framework.isEmpty()) {
            found.leave(PlanWorkbook.FRAME, number);
            origins.remove("framework");
        }
        if (year != null && PlanYear.only(year).isEmpty()) {
            found.leave(PlanWorkbook.FRAME, year);
            origins.remove("schoolYear");
            year = null;
        }
        origins.remove("schoolName");
        PlanDraft draft =
                new PlanDraft(
                        year == null
                                ? null
                                : PlanYear.only(year).map(SchoolYear::toString).orElse(null),
                        framework.map(Framework::id).orElse(null),
                        frame(lines, workbook.getSheet(PlanWorkbook.ORGANISATION)),
                        actions(workbook.getSheet(PlanWorkbook.ACTIONS)),
                        upkeep(workbook.getSheet(PlanWorkbook.UPKEEP)),
                        targets(workbook.getSheet(PlanWorkbook.TARGETS)));
        Edition edition = new Edition(framework.orElse(null), null);
        return new Reading(
                draft,
                schoolName,
                origins,
                found.leftOver(),
                Doubts.of(draft, found, edition, origins, List.of()));
    }

    private Map<Line, List<Cell>> lines(Sheet sheet) {
        Map<Line, List<Cell>> lines = new EnumMap<>(Line.class);
        for (Row row : sheet) {
            String name = text(row.getCell(0));
            Cell value = row.getCell(1);
            Optional<Line> line = Line.called(name);
            if (line.isPresent() && value != null && !text(value).isEmpty()) {
                lines.computeIfAbsent(line.get(), l -> new ArrayList<>()).add(value);
            } else if (line.isEmpty() && !name.isEmpty()) {
                found.leave(place(sheet, row.getRowNum(), 0), name + ": " + text(value));
            }
        }
        return lines;
    }

    private @Nullable String first(Map<Line, List<Cell>> lines, Line line, String field) {
        List<Cell> cells = lines.getOrDefault(line, List.of());
        if (cells.isEmpty()) {
            return null;
        }
        for (Cell more : cells.subList(1, cells.size())) {
            found.leave(place(more), text(more));
        }
        return taken(cells.getFirst(), field);
    }

    private List<String> all(Map<Line, List<Cell>> lines, Line line, String field) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : lines.getOrDefault(line, List.of())) {
            texts.add(taken(cell, field + "[" + texts.size() + "]"));
        }
        return texts;
    }

    private String taken(Cell cell, String field) {
        String text = text(cell);
        origins.put(field, new Piece(text, place(cell), Sureness.SURE).origin());
        return text;
    }

    private PlanFrame frame(Map<Line, List<Cell>> lines, @Nullable Sheet organisation) {
        List<PlanFrame.Duty> duties = new ArrayList<>();
        for (Map<DutyColumn, Cell> row : rows(organisation, DutyColumn.class, DutyColumn::words)) {
            String at = "frame.organisation[" + duties.size() + "].";
            duties.add(
                    new PlanFrame.Duty(
                            orEmpty(value(row, DutyColumn.ROLE, at + "role")),
                            orEmpty(value(row, DutyColumn.DUTY, at + "duty"))));
        }
        return new PlanFrame(
                first(lines, Line.NUMBER, "frame.number"),
                day(lines),
                first(lines, Line.PLACE, "frame.place"),
                first(lines, Line.TITLE, "frame.title"),
                all(lines, Line.GROUND, "frame.grounds"),
                first(lines, Line.OPENING, "frame.opening"),
                first(lines, Line.PURPOSE, "frame.purpose"),
                first(lines, Line.OBJECTIVES, "frame.objectives"),
                first(lines, Line.SITUATION, "frame.situation"),
                first(lines, Line.STRENGTHS, "frame.strengths"),
                first(lines, Line.WEAKNESSES, "frame.weaknesses"),
                first(lines, Line.CONTENT, "frame.content"),
                duties,
                first(lines, Line.CLOSING, "frame.closing"),
                all(lines, Line.RECIPIENT, "frame.recipients"),
                first(lines, Line.SIGNATORY, "frame.signatory"));
    }

    private @Nullable LocalDate day(Map<Line, List<Cell>> lines) {
        List<Cell> cells = lines.getOrDefault(Line.ISSUED_ON, List.of());
        if (cells.isEmpty()) {
            return null;
        }
        LocalDate day = day(cells.getFirst());
        if (day == null) {
            found.leave(place(cells.getFirst()), text(cells.getFirst()));
        } else {
            taken(cells.getFirst(), "frame.issuedOn");
        }
        return day;
    }

    private List<NewAction> actions(@Nullable Sheet sheet) {
        List<NewAction> actions = new ArrayList<>();
        var rows = rows(sheet, ActionColumn.class, ActionColumn::words);
        RowLimit.hold(rows.size());
        for (Map<ActionColumn, Cell> row : rows) {
            String at = "actions[" + actions.size() + "].";
            String measures = value(row, ActionColumn.MEASURES, at + "wording.measures");
            if (measures == null) {
                row.forEach(
                        (column, cell) -> {
                            if (column != ActionColumn.NUMBER) {
                                found.leave(place(cell), text(cell));
                            }
                        });
                continue;
            }
            actions.add(
                    new NewAction(
                            wording(row, at + "wording.", measures),
                            assignment(row, at + "assignment."),
                            schedule(row, at + "schedule"),
                            budget(row, at + "budget"),
                            value(row, ActionColumn.CONDITIONS, at + "conditions")));
        }
        return actions;
    }

    private Wording wording(Map<ActionColumn, Cell> row, String at, String measures) {
        String level = value(row, ActionColumn.TARGET_LEVEL, at + "targetLevel");
        String digit = level == null ? "" : level.replaceAll("\\D", "");
        if (level != null && digit.length() != 1) {
            leave(row, ActionColumn.TARGET_LEVEL, at + "targetLevel");
        }
        String criteria = value(row, ActionColumn.CRITERIA, at + "criteria");
        return new Wording(
                criteria == null ? List.of() : criteria.lines().map(String::strip).toList(),
                value(row, ActionColumn.LIMITATION, at + "limitation"),
                value(row, ActionColumn.CAUSE, at + "cause"),
                value(row, ActionColumn.GOAL, at + "goal"),
                digit.length() == 1 ? Integer.valueOf(digit) : null,
                measures,
                value(row, ActionColumn.INDICATOR, at + "indicator"),
                value(row, ActionColumn.EXPECTED_EVIDENCE, at + "expectedEvidence"),
                value(row, ActionColumn.REMARK, at + "remark"));
    }

    private @Nullable Assignment assignment(Map<ActionColumn, Cell> row, String at) {
        List<Actor> leads = actors(row, ActionColumn.LEADS, at + "leads");
        List<Actor> collaborators = actors(row, ActionColumn.COLLABORATORS, at + "collaborators");
        return leads.isEmpty() && collaborators.isEmpty()
                ? null
                : new Assignment(leads, collaborators);
    }

    private List<Actor> actors(Map<ActionColumn, Cell> row, ActionColumn column, String field) {
        String text = value(row, column, field);
        if (text == null) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Optional<Actor> written = PlanWorkbook.actor(line);
            if (written.isPresent()) {
                actors.add(written.get());
            } else {
                // Somebody wrote by hand into our workbook.
                Actors.of(line).ifPresent(named -> actors.addAll(named.value()));
                origins.computeIfPresent(
                        field, (f, o) -> new Origin(o.place(), Sureness.LIKELY, o.words()));
            }
        }
        return actors;
    }

    private @Nullable Schedule schedule(Map<ActionColumn, Cell> row, String field) {
        Cell from = row.get(ActionColumn.START);
        Cell to = row.get(ActionColumn.END);
        LocalDate start = from == null ? null : day(from);
        LocalDate end = to == null ? null : day(to);
        String precision = value(row, ActionColumn.PRECISION, field);
        String note = value(row, ActionColumn.SCHEDULE_NOTE, field);
        if (from == null || start == null || end == null || end.isBefore(start)) {
            for (Cell cell : new Cell[] {from, to, row.get(ActionColumn.SCHEDULE_NOTE)}) {
                if (cell != null) {
                    found.leave(place(cell), text(cell));
                }
            }
            origins.remove(field);
            return null;
        }
        taken(from, field);
        return new Schedule(
                YearMonth.from(start),
                YearMonth.from(end),
                PlanWorkbook.SCHOOL_YEARS.equals(precision)
                        ? Precision.SCHOOL_YEAR
                        : Precision.MONTH,
                note);
    }

    private @Nullable Budget budget(Map<ActionColumn, Cell> row, String field) {
        String source = value(row, ActionColumn.SOURCE, field);
        Cell cell = row.get(ActionColumn.AMOUNT);
        Long amount = null;
        if (cell != null) {
            BigDecimal number = number(cell);
            boolean whole =
                    number != null
                            && number.stripTrailingZeros().scale() <= 0
                            && number.signum() >= 0
                            && number.compareTo(BigDecimal.valueOf(Budget.CEILING)) <= 0;
            if (number != null && whole) {
                amount = number.longValueExact();
                taken(cell, field);
            } else {
                found.leave(place(cell), text(cell));
            }
        }
        return amount == null && source == null ? null : new Budget(amount, source);
    }

    private List<PlanDraft.Upkeep> upkeep(@Nullable Sheet sheet) {
        List<PlanDraft.Upkeep> upkeep = new ArrayList<>();
        var rows = rows(sheet, UpkeepColumn.class, UpkeepColumn::words);
        RowLimit.hold(rows.size());
        for (Map<UpkeepColumn, Cell> row : rows) {
            String at = "upkeep[" + upkeep.size() + "].";
            String criterion = value(row, UpkeepColumn.CRITERION, at + "criterion");
            String text = value(row, UpkeepColumn.TEXT, at + "text");
            if (criterion == null || text == null) {
                row.values().forEach(cell -> found.leave(place(cell), text(cell)));
            } else {
                upkeep.add(new PlanDraft.Upkeep(criterion, text));
            }
        }
        return upkeep;
    }

    private List<PlanDraft.Target> targets(@Nullable Sheet sheet) {
        List<PlanDraft.Target> targets = new ArrayList<>();
        var rows = rows(sheet, TargetColumn.class, TargetColumn::words);
        RowLimit.hold(rows.size());
        for (Map<TargetColumn, Cell> row : rows) {
            String at = "targets[" + targets.size() + "].target";
            String subject = value(row, TargetColumn.SUBJECT, at);
            String key = text(row.get(TargetColumn.KEY));
            if (subject == null) {
                row.values().forEach(cell -> found.leave(place(cell), text(cell)));
                continue;
            }
            targets.add(
                    new PlanDraft.Target(
                            key.isEmpty() ? Words.key(subject) : key,
                            new QualityTarget(
                                    textOf(row, TargetColumn.CRITERION),
                                    textOf(row, TargetColumn.GROUP),
                                    subject,
                                    textOf(row, TargetColumn.GRADE),
                                    numberOf(row, TargetColumn.BASELINE),
                                    numberOf(row, TargetColumn.TARGET),
                                    textOf(row, TargetColumn.UNIT),
                                    textOf(row, TargetColumn.TEXT))));
        }
        return targets;
    }

    private static @Nullable String textOf(Map<TargetColumn, Cell> row, TargetColumn column) {
        String text = text(row.get(column));
        return text.isEmpty() ? null : text;
    }

    private @Nullable BigDecimal numberOf(Map<TargetColumn, Cell> row, TargetColumn column) {
        Cell cell = row.get(column);
        if (cell == null || text(cell).isEmpty()) {
            return null;
        }
        BigDecimal number = number(cell);
        if (number == null) {
            found.leave(place(cell), text(cell));
        }
        return number;
    }

    private <C extends Enum<C>> @Nullable String value(Map<C, Cell> row, C column, String field) {
        Cell cell = row.get(column);
        return cell == null || text(cell).isEmpty() ? null : taken(cell, field);
    }

    private <C extends Enum<C>> void leave(Map<C, Cell> row, C column, String field) {
        Cell cell = row.get(column);
        if (cell != null) {
            found.leave(place(cell), text(cell));
            origins.remove(field);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The rows below the header that have something in them, each by its columns. */
    private static <C extends Enum<C>> List<Map<C, Cell>> rows(
            @Nullable Sheet sheet, Class<C> type, java.util.function.Function<C, String> words) {
        List<Map<C, Cell>> rows = new ArrayList<>();
        if (sheet == null) {
            return rows;
        }
        Map<C, Integer> columns = columns(sheet, type, words);
        for (Row row : sheet) {
            if (row.getRowNum() > sheet.getFirstRowNum()) {
                Map<C, Cell> cells = new EnumMap<>(type);
                columns.forEach(
                        (column, index) -> {
                            Cell cell = row.getCell(index);
                            if (cell != null && !text(cell).isEmpty()) {
                                cells.put(column, cell);
                            }
                        });
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    private static <C extends Enum<C>> Map<C, Integer> columns(
            Sheet sheet, Class<C> type, java.util.function.Function<C, String> words) {
        Map<C, Integer> columns = new EnumMap<>(type);
        Row header = sheet.getRow(sheet.getFirstRowNum());
        if (header != null) {
            for (Cell cell : header) {
                for (C column : type.getEnumConstants()) {
                    if (words.apply(column).equals(text(cell))) {
                        columns.putIfAbsent(column, cell.getColumnIndex());
                    }
                }
            }
        }
        return columns;
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }

    /** What the cell holds, word for word; a number without the form it is shown in. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue().replace("\r\n", "\n").strip();
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? XlsxFile.text(cell)
                            : BigDecimal.valueOf(cell.getNumericCellValue())
                                    .stripTrailingZeros()
                                    .toPlainString();
            default -> XlsxFile.text(cell);
        };
    }

    private static @Nullable BigDecimal number(Cell cell) {
        if (type(cell) == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue());
        }
        String text = text(cell).replace(" ", "").replace(',', '.');
        return text.matches("\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(text) : null;
    }

    private static @Nullable LocalDate day(Cell cell) {
        if (type(cell) == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            return moment == null ? null : moment.toLocalDate();
        }
        String text = text(cell);
        try {
            return text.matches("\\d{1,2}/\\d{4}")
                    ? LocalDate.parse("1/" + text, DAY)
                    : text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String place(Cell cell) {
        return place(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
    }

    private static String place(Sheet sheet, int row, int column) {
        return "trang tính “" + sheet.getSheetName() + "”, ô " + XlsxFile.name(row, column);
    }
}
