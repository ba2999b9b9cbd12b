package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;

/** What stands in a Word file beside plain paragraphs: controls, changes, frames, margins. */
class WordMarkupTest {

    private static final List<String> HEADER =
            List.of("TT", "Tiêu chí", "Giải pháp", "Người phụ trách", "Thời gian");

    @Test
    void readsTextInContentControlsInItsPlace() {
        Reading reading =
                WordFile.plan("18/2018")
                        .table(HEADER, row("1.1", control(WordFile.run("Rà soát chiến lược."))))
                        .read();
        assertThat(measures(reading)).containsExactly("Rà soát chiến lược.");
        assertThat(reading.leftOver()).isEmpty();
    }

    @Test
    void readsATableInAContentControlAsATable() {
        Reading reading =
                WordFile.plan("18/2018")
                        .add("<w:sdt><w:sdtContent>")
                        .table(HEADER, row("1.1", "Rà soát"), row("2.2", "Bồi dưỡng"))
                        .add("</w:sdtContent></w:sdt>")
                        .read();
        assertThat(measures(reading)).containsExactly("Rà soát", "Bồi dưỡng");
    }

    @Test
    void doesNotTakeWhatAsksForTextAsText() {
        String asking =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + WordFile.run("Bấm vào đây để nhập")
                        + "</w:sdtContent></w:sdt>";
        Reading reading =
                WordFile.plan("18/2018")
                        .table(
                                HEADER,
                                row("1.1", WordFile.in("p", WordFile.run("Rà soát") + asking)))
                        .read();
        assertThat(measures(reading)).containsExactly("Rà soát");
    }

    @Test
    void readsWhatWasInsertedAndNotWhatWasDeleted() {
        String cell =
                WordFile.in(
                        "p",
                        WordFile.run("Tổ chức ")
                                + "<w:del w:id=\"1\"><w:r><w:delText>năm</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\">"
                                + WordFile.run("ba")
                                + "</w:ins>"
                                + WordFile.run(" chuyên đề."));
        Reading reading = WordFile.plan("18/2018").table(HEADER, row("1.4", cell)).read();
        assertThat(measures(reading)).containsExactly("Tổ chức ba chuyên đề.");
    }

    @Test
    void doesNotReadADeletedRow() {
        String deleted =
                "<w:tbl><w:tr>"
                        + cells(HEADER)
                        + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                        + cells(row("1.1", "Việc đã bỏ"))
                        + "</w:tr><w:tr>"
                        + cells(row("1.2", "Việc còn lại"))
                        + "</w:tr></w:tbl>";
        Reading reading = WordFile.plan("18/2018").add(deleted).read();
        assertThat(measures(reading)).containsExactly("Việc còn lại");
    }

    @Test
    void joinsParagraphsBetweenWhichTheBreakWasDeleted() {
        String cell =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                        + WordFile.run("Bồi dưỡng ")
                        + "</w:p>"
                        + WordFile.in("p", WordFile.run("giáo viên."));
        Reading reading = WordFile.plan("18/2018").table(HEADER, row("2.2", cell)).read();
        assertThat(measures(reading)).containsExactly("Bồi dưỡng giáo viên.");
    }

    @Test
    void keepsHeadersAndFootersAsTextThatIsLeftOver() {
        Reading reading =
                WordFile.plan("18/2018")
                        .table(HEADER, row("1.1", "Rà soát"))
                        .header("Lưu hành nội bộ")
                        .footer("Bản thảo lần hai")
                        .read();
        assertThat(reading.leftOver())
                .containsExactly(
                        new LeftOver("đầu trang", "Lưu hành nội bộ"),
                        new LeftOver("chân trang", "Bản thảo lần hai"));
    }

    @Test
    void doesNotKeepTheNumberOfAPage() {
        Reading reading =
                WordFile.plan("18/2018")
                        .table(HEADER, row("1.1", "Rà soát"))
                        .header("2")
                        .footer("Trang 2/7")
                        .read();
        assertThat(reading.leftOver()).isEmpty();
    }

    private static List<String> measures(Reading reading) {
        return reading.draft().actions().stream().map(a -> a.wording().measures()).toList();
    }

    private static List<String> row(String code, String measures) {
        return List.of("1", code, measures, "Hiệu trưởng", "10/2023");
    }

    private static String control(String content) {
        return WordFile.in("p", "<w:sdt><w:sdtContent>" + content + "</w:sdtContent></w:sdt>");
    }

    private static String cells(List<String> texts) {
        StringBuilder cells = new StringBuilder();
        texts.forEach(
                text -> cells.append(WordFile.in("tc", WordFile.in("p", WordFile.run(text)))));
        return cells.toString();
    }
}
