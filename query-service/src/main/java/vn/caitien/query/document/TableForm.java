package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.query.document.Paper.Part;

/**
 * The plan under the circulars of 2018 as one table by standard, on landscape pages between the
 * upright ones.
 */
@Component
class TableForm implements PlanForm {
    private final Chapters chapters;
    private final PlanTables tables;

    TableForm(Chapters chapters, PlanTables tables) {
        this.chapters = chapters;
        this.tables = tables;
    }

    @Override
    public String id() {
        return "table";
    }

    @Override
    public Paper compose(Dossier dossier) {
        PlanFrame frame = dossier.plan().frame();
        List<String> missing = new ArrayList<>();
        Sections before = chapters.before(dossier, missing);
        Sections rows =
                new Sections(dossier, missing).section("Nội dung cải tiến", frame.content());
        if (frame.content() == null) {
            rows.heading("Nội dung cải tiến");
        }
        if (dossier.plan().actions().isEmpty()) {
            rows.missing("nội dung cải tiến");
        } else {
            rows.add(tables.actions(dossier));
        }
        return chapters.paper(
                dossier,
                List.of(
                        Part.upright(before.blocks()),
                        Part.wide(rows.blocks()),
                        Part.upright(chapters.after(dossier, missing).blocks())),
                missing);
    }
}
