package vn.caitien.command.planimport.reading.ownworkbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.planimport.PlanWorkbook.DutyColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.Line;

/** The frame of the plan: its lines, and the sheet of who has what to do. */
final class FrameSheets {

    private final FrameLines lines;
    private final Taking taking;

    FrameSheets(FrameLines lines, Taking taking) {
        this.lines = lines;
        this.taking = taking;
    }

    PlanFrame frame(@Nullable Sheet organisation) {
        List<PlanFrame.Duty> duties = duties(organisation);
        return new PlanFrame(
                lines.first(Line.NUMBER, "frame.number"),
                issuedOn(),
                lines.first(Line.PLACE, "frame.place"),
                lines.first(Line.TITLE, "frame.title"),
                lines.all(Line.GROUND, "frame.grounds"),
                lines.first(Line.OPENING, "frame.opening"),
                lines.first(Line.PURPOSE, "frame.purpose"),
                lines.first(Line.OBJECTIVES, "frame.objectives"),
                lines.first(Line.SITUATION, "frame.situation"),
                lines.first(Line.STRENGTHS, "frame.strengths"),
                lines.first(Line.WEAKNESSES, "frame.weaknesses"),
                lines.first(Line.CONTENT, "frame.content"),
                duties,
                lines.first(Line.CLOSING, "frame.closing"),
                lines.all(Line.RECIPIENT, "frame.recipients"),
                lines.first(Line.SIGNATORY, "frame.signatory"));
    }

    private List<PlanFrame.Duty> duties(@Nullable Sheet organisation) {
        List<PlanFrame.Duty> duties = new ArrayList<>();
        for (Map<DutyColumn, FilledCell> row :
                ColumnsOfSheet.rows(organisation, DutyColumn.class, DutyColumn::words)) {
            String at = "frame.organisation[" + duties.size() + "].";
            String role = taking.take(row, DutyColumn.ROLE, at + "role");
            String duty = taking.take(row, DutyColumn.DUTY, at + "duty");
            duties.add(
                    new PlanFrame.Duty(
                            Objects.requireNonNullElse(role, ""),
                            Objects.requireNonNullElse(duty, "")));
        }
        return duties;
    }

    private @Nullable LocalDate issuedOn() {
        List<FilledCell> cells = lines.cells(Line.ISSUED_ON);
        if (cells.isEmpty()) {
            return null;
        }
        LocalDate day = cells.getFirst().day();
        if (day == null) {
            taking.leave(cells.getFirst());
        } else {
            taking.take(cells.getFirst(), "frame.issuedOn");
        }
        return day;
    }
}
