package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.query.document.Block.Heading;
import vn.caitien.query.document.Block.Manner;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.document.Paper.Part;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.PlanTable;

/** The plan under the circulars of 2018, criterion by criterion in sentences. */
@Component
class CriteriaForm implements PlanForm {
    private static final Pattern LISTED = Pattern.compile("[-–+•*]\\s");

    private final Chapters chapters;
    private final RowWords rows;

    CriteriaForm(Chapters chapters, RowWords rows) {
        this.chapters = chapters;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "criteria";
    }

    @Override
    public Paper compose(Dossier dossier) {
        List<String> missing = new ArrayList<>();
        Sections sections = chapters.before(dossier, missing);
        if (Chapters.improves(dossier)) {
            sections.heading("Nội dung cải tiến").text(dossier.plan().frame().content());
        }
        if (Chapters.improves(dossier) && dossier.plan().actions().isEmpty()) {
            sections.missing("nội dung cải tiến");
        }
        for (PlanTable.Group group : PlanTables.groups(dossier)) {
            sections.add(new Heading(2, PlanTables.heading(group)));
            group.rows().forEach(row -> row(dossier, row, sections));
        }
        sections.add(chapters.after(dossier, missing).blocks());
        return chapters.paper(dossier, List.of(Part.upright(sections.blocks())), missing);
    }

    private void row(Dossier dossier, PlanTable.Row row, Sections sections) {
        ActionView action = row.action();
        Wording wording = action.wording();
        String criteria = PlanTables.criteria(dossier, row);
        sections.add(
                new Heading(
                        3,
                        criteria.isEmpty()
                                ? "Nội dung " + row.number()
                                : heading(criteria.replace("\n", "; "))));
        item(sections, "Hiện trạng", rows.present(dossier, wording));
        item(sections, "Hạn chế", wording.limitation());
        item(sections, "Nguyên nhân", wording.cause());
        item(sections, "Mục tiêu", rows.goal(wording));
        item(sections, "Giải pháp", wording.measures());
        item(sections, "Chỉ số đánh giá kết quả", wording.indicator());
        item(sections, "Minh chứng dự kiến", wording.expectedEvidence());
        item(sections, "Người thực hiện", rows.who(action).replace("\n", "; "));
        item(sections, "Nguồn lực", rows.means(action).replace("\n", "; "));
        item(sections, "Thời gian", rows.time(action));
        item(sections, "Ghi chú", wording.remark());
        if (action.status().left()) {
            item(sections, "Tình trạng", rows.degree(action));
        }
    }

    private static String heading(String criteria) {
        return Character.isDigit(criteria.charAt(0)) ? "Tiêu chí " + criteria : criteria;
    }

    /** The first line stands beside its name, further ones and those of a list below. */
    private static void item(Sections sections, String name, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        List<String> lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean list = LISTED.matcher(lines.getFirst()).lookingAt();
        sections.add(new Text(Manner.BODY, name + ":" + (list ? "" : " " + lines.getFirst())));
        lines.stream()
                .skip(list ? 0 : 1)
                .forEach(line -> sections.add(new Text(Manner.BODY, line)));
    }
}
