package vn.caitien.query.improvementplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caitien.query.CommandStandIn.Sent;
import vn.caitien.query.Screen;
import vn.caitien.query.Story;

/** The card of the two reviews on the page of a signed plan. */
class PlanReviewPageTest {
    private static final String PRINCIPAL = "principal-of-" + Screen.FOREIGN;
    private static final String TEACHER = "teacher-of-" + Screen.FOREIGN;
    private static final String PLAN =
            "/truong/" + Screen.FOREIGN + "/ke-hoach/" + Story.YEAR_BEFORE;
    private static final String TERM = PLAN + "/danh-gia/so-ket";
    private static final String CARD = "id=\"danh-gia\"";

    private final Screen screen = Screen.shared();

    @BeforeEach
    void commandsAreTaken() {
        screen.commands().accepts();
    }

    @Test
    void showsWhatIsRecordedAndThatTheOtherIsNot() throws Exception {
        assertThat(screen.open(PRINCIPAL, PLAN).getContentAsString())
                .contains(CARD, "Tiến độ ba nội dung.", "Đạt 2/3 nội dung.", "Lùi việc mua sách.")
                .contains("Sửa đánh giá", "Chưa ghi đánh giá.", "Ghi đánh giá")
                .contains("Tiến độ và kết quả của từng nội dung cải tiến</textarea>");
    }

    @Test
    void isReadInEnglishToo() throws Exception {
        assertThat(screen.open(PRINCIPAL, PLAN, "en").getContentAsString())
                .contains("Reviews of the work", "End of term I", "Not recorded yet.")
                .doesNotContain("??");
    }

    @Test
    void isShownAsOfAPastDay() throws Exception {
        assertThat(screen.open(PRINCIPAL, PLAN + "?ngay=2025-10-14").getContentAsString())
                .contains(CARD)
                .doesNotContain("Đạt 2/3 nội dung.", "Ghi đánh giá", "Sửa đánh giá");
        assertThat(screen.open(PRINCIPAL, PLAN + "?ngay=2025-10-15").getContentAsString())
                .contains("Đạt 2/3 nội dung.")
                .doesNotContain("Sửa đánh giá");
    }

    @Test
    void isNotThereBeforeAPlanIsSigned() throws Exception {
        String page =
                screen.open(
                                Screen.PRINCIPAL,
                                "/truong/" + Screen.SCHOOL + "/ke-hoach/" + Screen.YEAR)
                        .getContentAsString();
        assertThat(page).contains("id=\"noi-dung-cai-tien\"").doesNotContain(CARD);
    }

    @Test
    void isReadByWhoeverMayNotRecordIt() throws Exception {
        assertThat(screen.open(TEACHER, PLAN).getContentAsString())
                .contains(CARD, "Đạt 2/3 nội dung.")
                .doesNotContain("Ghi đánh giá", "Sửa đánh giá");
    }

    @Test
    void sendsTheFormWithTheVersionThatWasSeen() throws Exception {
        MockHttpServletResponse answer = send("Đạt 3/3 nội dung.", "Tổ giám sát");
        assertThat(answer.getRedirectedUrl()).isEqualTo(PLAN + "#danh-gia");
        Sent sent = screen.commands().sent().getFirst();
        assertThat(sent.method() + " " + sent.path())
                .isEqualTo(
                        "PUT /api/v1/schools/"
                                + Screen.FOREIGN
                                + "/plans/2024-2025/reviews/end-of-term-1");
        assertThat(sent.version()).isEqualTo("\"3\"");
        assertThat(sent.body())
                .isEqualTo(
                        """
                        {"review":{"followed":"Tiến độ.","result":"Đạt 3/3 nội dung.","adjustment":null,\
                        "assessor":"Tổ giám sát"},"reason":"đếm sót"}\
                        """);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() throws Exception {
        screen.commands()
                .refuses(
                        412,
                        "{\"code\":\"version-conflict\",\"detail\":\"Nội dung đã được người khác"
                                + " sửa.\"}");
        MockHttpServletResponse page = send("Đạt 3/3 nội dung.", "Tổ giám sát");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Nội dung đã được người khác sửa.", "Đạt 3/3 nội dung.</textarea>")
                .contains("<details class=\"more\" open=\"open\">");
    }

    @Test
    void asksForWhatIsMissingBeforeItSends() throws Exception {
        MockHttpServletResponse page = send(" ", "");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("id=\"so-ket-review.result-loi\"")
                .contains("id=\"so-ket-review.assessor-loi\"");
        assertThat(screen.commands().sent()).isEmpty();
    }

    private MockHttpServletResponse send(String result, String assessor) {
        return screen.send(
                PRINCIPAL,
                TERM,
                "form",
                "so-ket",
                "version",
                "3",
                "review.followed",
                "Tiến độ.",
                "review.result",
                result,
                "review.adjustment",
                "",
                "review.assessor",
                assessor,
                "reason",
                "đếm sót");
    }
}
