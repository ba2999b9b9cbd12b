package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.command.planimport.reading.plan.Edition;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.PlanYear;
import vn.caitien.command.planimport.reading.plan.SchoolNames;
import vn.caitien.command.planimport.reading.plan.SchoolNames.SchoolName;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.Line;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.school.SchoolYear;

/** The workbook that this software writes, read back as it was written. */
public final class OwnWorkbook {

    private final XSSFWorkbook workbook;
    private final List<Framework> published;
    private final Found found = new Found();
    private final Taking taking = new Taking(found);
    private final FrameLines lines;

    private OwnWorkbook(XSSFWorkbook workbook, List<Framework> published) {
        this.workbook = workbook;
        this.published = published;
        this.lines = FrameLines.of(workbook.getSheet(PlanWorkbook.FRAME), taking);
    }

    /** Whether a workbook has the sheets and the columns of ours. */
    public static boolean is(XSSFWorkbook workbook) {
        Sheet actions = workbook.getSheet(PlanWorkbook.ACTIONS);
        return workbook.getSheet(PlanWorkbook.FRAME) != null
                && actions != null
                && ActionColumn.LATER.containsAll(
                        ColumnsOfSheet.of(actions, ActionColumn.class, ActionColumn::words)
                                .missing());
    }

    /** The plan that a workbook of ours holds, under one of the published editions. */
    public static Reading read(XSSFWorkbook workbook, List<Framework> published) {
        return new OwnWorkbook(workbook, published).read();
    }

    private Reading read() {
        String schoolName = lines.first(Line.SCHOOL, "schoolName");
        String writtenYear = lines.first(Line.SCHOOL_YEAR, "schoolYear");
        Optional<Framework> framework = framework(schoolName);
        String year = year(writtenYear);
        taking.forget("schoolName");
        PlanDraft draft =
                new PlanDraft(
                        year,
                        framework.map(Framework::id).orElse(null),
                        new FrameSheets(lines, taking)
                                .frame(workbook.getSheet(PlanWorkbook.ORGANISATION)),
                        new ActionSheet(taking).actions(workbook.getSheet(PlanWorkbook.ACTIONS)),
                        new UpkeepSheet(taking).upkeep(workbook.getSheet(PlanWorkbook.UPKEEP)),
                        new TargetSheet(taking).targets(workbook.getSheet(PlanWorkbook.TARGETS)));
        leaveOthers();
        Edition edition = new Edition(framework.orElse(null), null);
        return new Reading(
                draft,
                schoolName,
                taking.origins(),
                found.leftOver(),
                Doubts.of(draft, found, edition, taking.origins(), List.of()));
    }

    /** What somebody has written on a sheet of his own has no place, but is shown. */
    private void leaveOthers() {
        for (Sheet sheet : workbook) {
            if (!PlanWorkbook.SHEETS.contains(sheet.getSheetName())) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        taking.leave(new FilledCell(cell));
                    }
                }
            }
        }
    }

    /** The edition whose number the frame says, if it is published. */
    private Optional<Framework> framework(@Nullable String schoolName) {
        Optional<SchoolName> school =
                SchoolNames.first(schoolName == null ? List.of() : SchoolNames.in(schoolName));
        String number = lines.first(Line.FRAMEWORK, "framework");
        if (number == null) {
            return Optional.empty();
        }
        Optional<Framework> framework = Edition.ofNumber(published, number, school);
        if (framework.isEmpty()) {
            found.leave(PlanWorkbook.FRAME, number);
            taking.forget("framework");
        }
        return framework;
    }

    private @Nullable String year(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Optional<SchoolYear> year = PlanYear.only(written);
        if (year.isEmpty()) {
            found.leave(PlanWorkbook.FRAME, written);
            taking.forget("schoolYear");
        }
        return year.map(SchoolYear::toString).orElse(null);
    }
}
