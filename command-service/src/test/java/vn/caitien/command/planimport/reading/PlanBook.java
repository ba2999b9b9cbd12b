package vn.caitien.command.planimport.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.DutyColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.FrameColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.Line;
import vn.caitien.kernel.planimport.PlanWorkbook.TargetColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.UpkeepColumn;

/** Writes a plan as a workbook: as a school would, and as this software does. */
final class PlanBook {

    private PlanBook() {}

    /** One sheet with the wide table below a title. */
    static byte[] foreign(PlanDraft plan) {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("KH");
        int at = 0;
        for (String line : Telling.orEmpty(plan.frame().title()).split("\n")) {
            sheet.createRow(at).createCell(0).setCellValue(line);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, Telling.COLUMNS.size() - 1));
            at++;
        }
        sheet.createRow(at++).createCell(0).setCellValue("(Theo Thông tư số 18/2018/TT-BGDĐT)");
        fill(sheet.createRow(++at), Telling.COLUMNS);
        int number = 0;
        for (NewAction action : plan.actions()) {
            fill(sheet.createRow(++at), Telling.row(action, ++number));
        }
        return bytes(book);
    }

    /** Word for word as {@link PlanWorkbook} says. */
    static byte[] own(PlanDraft plan, String school) {
        XSSFWorkbook book = new XSSFWorkbook();
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("mm/yyyy"));
        frame(book, plan, school, day);
        Sheet actions = book.createSheet(PlanWorkbook.ACTIONS);
        header(actions, ActionColumn.values(), ActionColumn::words);
        for (NewAction action : plan.actions()) {
            action(actions, action, day);
        }
        Sheet upkeep = book.createSheet(PlanWorkbook.UPKEEP);
        header(upkeep, UpkeepColumn.values(), UpkeepColumn::words);
        plan.upkeep()
                .forEach(
                        u ->
                                fill(
                                        upkeep.createRow(upkeep.getLastRowNum() + 1),
                                        List.of(u.criterion(), u.text())));
        Sheet targets = book.createSheet(PlanWorkbook.TARGETS);
        header(targets, TargetColumn.values(), TargetColumn::words);
        for (PlanDraft.Target target : plan.targets()) {
            Row row = targets.createRow(targets.getLastRowNum() + 1);
            var what = target.target();
            fill(
                    row,
                    List.of(
                            target.key(),
                            Telling.orEmpty(what.criterion()),
                            Telling.orEmpty(what.group()),
                            what.subject(),
                            Telling.orEmpty(what.grade())));
            if (what.baseline() != null) {
                row.createCell(TargetColumn.BASELINE.ordinal())
                        .setCellValue(what.baseline().doubleValue());
            }
            if (what.target() != null) {
                row.createCell(TargetColumn.TARGET.ordinal())
                        .setCellValue(what.target().doubleValue());
            }
            row.createCell(TargetColumn.UNIT.ordinal()).setCellValue(Telling.orEmpty(what.unit()));
            row.createCell(TargetColumn.TEXT.ordinal()).setCellValue(Telling.orEmpty(what.text()));
        }
        Sheet organisation = book.createSheet(PlanWorkbook.ORGANISATION);
        header(organisation, DutyColumn.values(), DutyColumn::words);
        plan.frame()
                .organisation()
                .forEach(
                        d ->
                                fill(
                                        organisation.createRow(organisation.getLastRowNum() + 1),
                                        List.of(d.role(), d.duty())));
        return bytes(book);
    }

    private static String framework(Framework framework) {
        return PlanWorkbook.framework(framework.provenance().number(), framework.title());
    }

    private static void frame(XSSFWorkbook book, PlanDraft plan, String school, CellStyle day) {
        Sheet sheet = book.createSheet(PlanWorkbook.FRAME);
        header(sheet, FrameColumn.values(), FrameColumn::words);
        PlanFrame frame = plan.frame();
        line(sheet, Line.SCHOOL, school);
        line(sheet, Line.SCHOOL_YEAR, plan.schoolYear());
        line(
                sheet,
                Line.FRAMEWORK,
                framework(
                        Frameworks.of(ShippedFrameworks.all())
                                .get(String.valueOf(plan.framework()))));
        line(sheet, Line.NUMBER, frame.number());
        if (frame.issuedOn() != null) {
            line(sheet, Line.ISSUED_ON, "x");
            Cell cell = sheet.getRow(sheet.getLastRowNum()).getCell(1);
            cell.setCellValue(frame.issuedOn());
            cell.setCellStyle(day);
        }
        line(sheet, Line.PLACE, frame.place());
        line(sheet, Line.TITLE, frame.title());
        frame.grounds().forEach(ground -> line(sheet, Line.GROUND, ground));
        line(sheet, Line.OPENING, frame.opening());
        line(sheet, Line.PURPOSE, frame.purpose());
        line(sheet, Line.OBJECTIVES, frame.objectives());
        line(sheet, Line.SITUATION, frame.situation());
        line(sheet, Line.STRENGTHS, frame.strengths());
        line(sheet, Line.WEAKNESSES, frame.weaknesses());
        line(sheet, Line.CONTENT, frame.content());
        line(sheet, Line.CLOSING, frame.closing());
        frame.recipients().forEach(recipient -> line(sheet, Line.RECIPIENT, recipient));
        line(sheet, Line.SIGNATORY, frame.signatory());
    }

    private static void action(Sheet sheet, NewAction action, CellStyle day) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        var wording = action.wording();
        cell(row, ActionColumn.NUMBER, Integer.toString(row.getRowNum()));
        cell(row, ActionColumn.CRITERIA, String.join("\n", wording.criteria()));
        cell(row, ActionColumn.PRESENT_STATE, wording.presentState());
        cell(row, ActionColumn.LIMITATION, wording.limitation());
        cell(row, ActionColumn.CAUSE, wording.cause());
        cell(row, ActionColumn.GOAL, wording.goal());
        if (wording.targetLevel() != null) {
            row.createCell(ActionColumn.TARGET_LEVEL.ordinal()).setCellValue(wording.targetLevel());
        }
        cell(row, ActionColumn.MEASURES, wording.measures());
        cell(row, ActionColumn.INDICATOR, wording.indicator());
        cell(row, ActionColumn.EXPECTED_EVIDENCE, wording.expectedEvidence());
        cell(row, ActionColumn.REMARK, wording.remark());
        cell(row, ActionColumn.CONDITIONS, action.conditions());
        if (action.assignment() != null) {
            cell(row, ActionColumn.LEADS, actors(action.assignment().leads()));
            cell(row, ActionColumn.COLLABORATORS, actors(action.assignment().collaborators()));
        }
        if (action.schedule() != null) {
            Cell start = row.createCell(ActionColumn.START.ordinal());
            start.setCellValue(action.schedule().start().atDay(1));
            start.setCellStyle(day);
            Cell end = row.createCell(ActionColumn.END.ordinal());
            end.setCellValue(action.schedule().end().atDay(1));
            end.setCellStyle(day);
            boolean years = action.schedule().precision() == Precision.SCHOOL_YEAR;
            cell(row, ActionColumn.PRECISION, years ? PlanWorkbook.SCHOOL_YEARS : null);
            cell(row, ActionColumn.SCHEDULE_NOTE, action.schedule().note());
        }
        if (action.budget() != null) {
            if (action.budget().amount() != null) {
                row.createCell(ActionColumn.AMOUNT.ordinal())
                        .setCellValue(action.budget().amount());
            }
            cell(row, ActionColumn.SOURCE, action.budget().source());
        }
    }

    private static String actors(List<Actor> actors) {
        return String.join(
                "\n",
                actors.stream()
                        .map(a -> PlanWorkbook.actor(a.kind(), String.valueOf(a.name())))
                        .toList());
    }

    private static void cell(Row row, ActionColumn column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            row.createCell(column.ordinal()).setCellValue(text);
        }
    }

    private static void line(Sheet sheet, Line line, @Nullable String value) {
        if (value != null) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), List.of(line.words(), value));
        }
    }

    private static <C> void header(Sheet sheet, C[] columns, Function<C, String> words) {
        List<String> names = new ArrayList<>();
        for (C column : columns) {
            names.add(words.apply(column));
        }
        fill(sheet.createRow(0), names);
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook book) {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
