package vn.caitien.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.FactWriter;
import vn.caitien.query.Screen;
import vn.caitien.query.Story;

class SignersTest {
    private static final String FIRST = "Lường Thị Ký";
    private static final String SECOND = "Quàng Văn Thay";
    private static final Screen SCREEN = new Screen("thay", SignersTest::tell);

    /**
     * Three schools, each with a plan: a draft of a school with one principal; one that the
     * principal signed before another came; a paper that was signed elsewhere.
     */
    private static void tell(FactWriter facts) {
        Story story = new Story(facts).authorities().framework("tt18-2018");
        for (String school : List.of("mot", "giay", "thay")) {
            story.school(school).plan(school);
            facts.name("principal-of-" + school, FIRST);
        }
        facts.append("giay", plan("giay"), new PlanSubmitted(), new PlanApproved(null, null));
        facts.name("second", SECOND);
        facts.append(
                "thay",
                "role-grant/g9",
                new RoleGranted("g9", "second", Role.PRINCIPAL, LocalDate.EPOCH, null));
        facts.by("second", Role.PRINCIPAL)
                .append(
                        "thay",
                        plan("thay"),
                        new PlanSubmitted(),
                        new PlanApproved("9f86".repeat(16), "table"));
    }

    private static String plan(String school) {
        return "improvement-plan/" + school + "/" + Story.YEAR;
    }

    @Test
    void signADraftAsTheSchoolsOnlyPrincipal() throws IOException {
        assertThat(signature("mot")).containsExactly("HIỆU TRƯỞNG", FIRST);
        assertThat(pdf("mot")).contains(FIRST);
    }

    @Test
    void areWhoSignedHereWhoeverIsPrincipalToo() throws IOException {
        assertThat(signature("thay")).containsExactly("HIỆU TRƯỞNG", SECOND);
        assertThat(pdf("thay")).contains(SECOND).doesNotContain(FIRST);
    }

    @Test
    void areLeftToThePaperThatWasSignedElsewhere() throws IOException {
        assertThat(signature("giay")).containsExactly("HIỆU TRƯỞNG");
    }

    @Test
    void standInTheCopyThatTheySign() {
        Papers papers = SCREEN.bean("papers", Papers.class);
        SchoolYear year = SchoolYear.parse(Story.YEAR);
        assertThat(papers.signingCopy("principal-of-mot", "mot", year, null, null, 0))
                .isNotEqualTo(papers.signingCopy("second", "mot", year, null, null, 0));
    }

    private static List<String> signature(String school) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(school, "docx")))) {
            XWPFTable foot = word.getTables().getLast();
            return foot.getRow(0).getCell(1).getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    private static String pdf(String school) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(school, "pdf"))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static byte[] file(String school, String ending) {
        return SCREEN.open(
                        "principal-of-" + school,
                        "/truong/%s/ke-hoach/%s/van-ban.%s".formatted(school, Story.YEAR, ending))
                .getContentAsByteArray();
    }
}
