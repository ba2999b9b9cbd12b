package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Headings that a word processor numbers, in lists that begin anew or have levels of their own. */
class ListNumbersTest {

    private static final String DEFINITION =
            """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
                <w:lvlText w:val="Tiêu chuẩn %1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
                <w:lvlText w:val="Tiêu chí %1.%2."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            """;

    @Test
    void readsHeadingsThatTheWordProcessorNumbers() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
                            list.setAbstractNumId(BigInteger.ZERO);
                            var level = list.addNewLvl();
                            level.setIlvl(BigInteger.ZERO);
                            level.addNewStart().setVal(BigInteger.ONE);
                            level.addNewNumFmt().setVal(STNumberFormat.UPPER_ROMAN);
                            level.addNewLvlText().setVal("%1.");
                            var numbering = word.createNumbering();
                            BigInteger number =
                                    numbering.addNum(
                                            numbering.addAbstractNum(new XWPFAbstractNum(list)));
                            for (String text :
                                    List.of(
                                            "MỤC ĐÍCH, YÊU CẦU",
                                            "NỘI DUNG CẢI TIẾN",
                                            "TỔ CHỨC THỰC HIỆN")) {
                                var heading = word.createParagraph();
                                heading.setNumID(number);
                                heading.createRun().setText(text);
                                word.createParagraph()
                                        .createRun()
                                        .setText(
                                                text.startsWith("NỘI")
                                                        ? "Tiêu chí 1.1. Giải pháp: Làm tốt."
                                                        : "Lời của " + text);
                            }
                        });
        assertThat(reading.draft().frame().purpose()).isEqualTo("Lời của MỤC ĐÍCH, YÊU CẦU");
        assertThat(reading.draft().frame().organisation())
                .extracting("duty")
                .containsExactly("Lời của TỔ CHỨC THỰC HIỆN");
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().measures())
                .containsExactly("Làm tốt.");
    }

    @Test
    void countsListsOfOneDefinitionOn() {
        WordFile file =
                plan("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>")
                        .numbered(1, 0, "Tổ chức");
        criterion(file, 1, "");
        criterion(file, 2, "");
        assertThat(codes(file.read())).containsExactly("1.1", "1.2");
    }

    @Test
    void beginsAListAnewOnceWhereItSaysSo() {
        WordFile file = plan(startingAt(2, 5) + startingAt(3, 10)).numbered(1, 0, "Tổ chức");
        criterion(file, 1, "");
        criterion(file, 2, "");
        criterion(file, 2, "");
        criterion(file, 3, "");
        file.numbered(3, 0, "Cán bộ");
        criterion(file, 3, "");
        criterion(file, 3, "");
        assertThat(codes(file.read())).containsExactly("1.1", "1.5", "1.6", "1.10", "2.1", "2.2");
    }

    @Test
    void writesAListsOwnLevels() {
        WordFile file =
                plan(
                        """
                        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1">
                          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
                            <w:lvlText w:val="Tiêu chí 3.%2:"/></w:lvl></w:lvlOverride></w:num>
                        """);
        criterion(file, 2, "");
        assertThat(codes(file.read())).containsExactly("3.1");
    }

    @Test
    void countsEmptyParagraphsToo() {
        WordFile file = plan("").numbered(1, 0, "Tổ chức").numbered(1, 1, "");
        criterion(file, 1, "");
        assertThat(codes(file.read())).containsExactly("1.2");
    }

    @Test
    void guessesACodeWhoseTitleIsThatOfAnotherCriterion() {
        WordFile file = plan(startingAt(2, 3)).numbered(1, 0, "Tổ chức").numbered(2, 0, "Cán bộ");
        criterion(file, 2, "Đối với giáo viên");
        Reading reading = file.read();
        assertThat(codes(reading)).containsExactly("2.3");
        assertThat(reading.origins().get("actions[0].wording.criteria").sureness())
                .isEqualTo(Sureness.GUESSED);
        assertThat(reading.doubts())
                .contains(
                        new Doubt(
                                Doubts.CRITERION_TITLE_DIFFERS,
                                "actions[0].wording.criteria",
                                "2.3: Đối với giáo viên"));
    }

    private static WordFile plan(String lists) {
        return WordFile.plan("18/2018").lists(DEFINITION + lists).paragraph("I. NỘI DUNG");
    }

    private static String startingAt(int list, int start) {
        return """
        <w:num w:numId="%d"><w:abstractNumId w:val="7"/>
          <w:lvlOverride w:ilvl="1"><w:startOverride w:val="%d"/></w:lvlOverride></w:num>
        """
                .formatted(list, start);
    }

    private static void criterion(WordFile file, int list, String title) {
        file.numbered(list, 1, title.isEmpty() ? "Nội dung" : title)
                .paragraph("Giải pháp: Làm tốt hơn");
    }

    private static List<String> codes(Reading reading) {
        return reading.draft().actions().stream()
                .flatMap(action -> action.wording().criteria().stream())
                .toList();
    }
}
