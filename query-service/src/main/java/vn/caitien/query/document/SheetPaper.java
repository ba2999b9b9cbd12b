package vn.caitien.query.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.document.Block.Manner;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.document.Block.Title;
import vn.caitien.query.document.Paper.Part;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;

/** The sheet of a self-assessment on paper: the level of each criterion, and the totals. */
@Component
class SheetPaper {
    private final SheetTables tables;

    SheetPaper(SheetTables tables) {
        this.tables = tables;
    }

    Paper compose(SchoolView school, SelfAssessmentSheet sheet, Framework framework) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Title(
                        "Kết quả tự đánh giá", school.name() + "\nNăm học " + sheet.schoolYear()));
        blocks.add(new Text(Manner.CENTRED, framework.title()));
        blocks.addAll(tables.of(sheet, framework));
        return new Paper(
                "Kết quả tự đánh giá năm học " + sheet.schoolYear() + " – " + school.name(),
                SchoolYear.parse(sheet.schoolYear())
                        .firstMonth()
                        .atDay(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                List.of(Part.upright(List.copyOf(blocks))));
    }
}
