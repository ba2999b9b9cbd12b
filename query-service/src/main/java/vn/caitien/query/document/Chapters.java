package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.planimport.GapMark;
import vn.caitien.query.document.Block.Heading;
import vn.caitien.query.document.Block.Manner;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.document.Paper.Part;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;

/** What stands before and after the rows in both forms of 2018. */
@Component
class Chapters {
    private final PlanTables tables;
    private final SheetTables sheets;

    Chapters(PlanTables tables, SheetTables sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    Sections before(Dossier dossier, List<String> missing) {
        PlanFrame frame = dossier.plan().frame();
        Sections sections =
                new Sections(dossier, missing)
                        .opening()
                        .required("Mục đích, yêu cầu", frame.purpose())
                        .section("Mục tiêu", frame.objectives())
                        .section("Đặc điểm tình hình", frame.situation());
        SelfAssessmentSheet sheet = dossier.sheet();
        if (sheet != null) {
            sections.heading("Kết quả tự đánh giá năm học " + sheet.schoolYear())
                    .add(sheets.of(sheet, dossier.framework()));
        }
        return sections.section("Điểm mạnh", frame.strengths())
                .section("Điểm yếu", frame.weaknesses());
    }

    /** Whether there is a chapter of what is improved: a plan may be made of targets alone. */
    static boolean improves(Dossier dossier) {
        PlanView plan = dossier.plan();
        return !plan.actions().isEmpty()
                || plan.frame().content() != null
                || plan.upkeep().isEmpty() && plan.targets().isEmpty();
    }

    Sections after(Dossier dossier, List<String> missing) {
        Sections sections = new Sections(dossier, missing);
        if (!dossier.plan().upkeep().isEmpty()) {
            sections.heading("Nội dung duy trì, phát huy").add(tables.upkeep(dossier));
        }
        if (!dossier.plan().targets().isEmpty()) {
            sections.heading("Chỉ tiêu chất lượng").add(tables.targets(dossier));
        }
        return sections.organisation("Tổ chức thực hiện").closing();
    }

    /** The whole paper; a draft ends with the list of what it still lacks. */
    Paper paper(Dossier dossier, List<Part> parts, List<String> missing) {
        List<Part> all = new ArrayList<>();
        for (Part part : parts) {
            // Pages that lie the same way go on without a break.
            all.add(
                    !all.isEmpty() && all.getLast().wide() == part.wide()
                            ? all.removeLast().and(part)
                            : part);
        }
        if (!missing.isEmpty()) {
            Part last = all.removeLast();
            List<Block> blocks = new ArrayList<>(last.blocks());
            blocks.add(new Heading(3, GapMark.LIST));
            missing.forEach(what -> blocks.add(new Text(Manner.MISSING, GapMark.of(what))));
            all.add(new Part(last.wide(), List.copyOf(blocks)));
        }
        return new Paper(
                "Kế hoạch cải tiến chất lượng năm học "
                        + dossier.plan().schoolYear()
                        + " – "
                        + dossier.school().name(),
                dossier.dated(),
                List.copyOf(all));
    }
}
