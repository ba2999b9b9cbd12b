package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
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
        List<String> missing = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.upright(chapters.before(dossier, missing).blocks()));
        if (Chapters.improves(dossier)) {
            parts.add(rows(dossier, missing));
        }
        parts.add(Part.upright(chapters.after(dossier, missing).blocks()));
        return chapters.paper(dossier, parts, missing);
    }

    private Part rows(Dossier dossier, List<String> missing) {
        Sections rows = new Sections(dossier, missing).heading("Nội dung cải tiến");
        rows.text(dossier.plan().frame().content());
        if (dossier.plan().actions().isEmpty()) {
            return Part.upright(rows.missing("nội dung cải tiến").blocks());
        }
        return Part.wide(rows.add(tables.actions(dossier)).blocks());
    }
}
