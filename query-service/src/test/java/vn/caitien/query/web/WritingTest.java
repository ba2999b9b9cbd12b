package vn.caitien.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;
import static vn.caitien.query.Screen.PRINCIPAL;
import static vn.caitien.query.Screen.SCHOOL;
import static vn.caitien.query.Screen.TEACHER;
import static vn.caitien.query.Screen.YEAR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import vn.caitien.query.CommandStandIn.Sent;
import vn.caitien.query.Screen;

/** What a form sends, and what comes back when it is taken or refused. */
@Execution(SAME_THREAD)
class WritingTest {
    private static final String CRITERION =
            "/truong/" + SCHOOL + "/tu-danh-gia/" + YEAR + "/tieu-chi/1.1";
    private static final String COMMAND = "5b6f4d5e-0c1d-4a77-9f5e-7d1d0b7d9a11";

    private final Screen screen = Screen.shared();

    @BeforeEach
    void acceptEverything() {
        screen.commands().accepts();
    }

    @Test
    void sendsARatingAsTheUserWithTheFormsKeyAndVersion() {
        var answer =
                screen.send(
                        PRINCIPAL,
                        CRITERION + "/danh-gia?cap=thcs",
                        "form",
                        "rating",
                        "commandId",
                        COMMAND,
                        "version",
                        "5",
                        "requirements[1][a]",
                        "met",
                        "requirements[1][b]",
                        "not-met",
                        "requirements[2][a]",
                        "not-rated",
                        "reason",
                        "Kiểm tra lại hồ sơ");
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo(CRITERION + "?cap=thcs");
        Sent sent = screen.commands().sent().getFirst();
        assertThat(sent.method()).isEqualTo("PUT");
        assertThat(sent.path())
                .isEqualTo(
                        "/api/v1/schools/"
                                + SCHOOL
                                + "/self-assessments/"
                                + YEAR
                                + "/criteria/1.1/rating?band=thcs");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"requirements\":{\"1\":{\"a\":\"met\",\"b\":\"not-met\"}},\"reason\":\"Kiểm"
                            + " tra lại hồ sơ\"}");
        assertThat(sent.key()).isEqualTo(COMMAND);
        assertThat(sent.version()).isEqualTo("\"5\"");
        assertThat(sent.token()).isEqualTo("Bearer token-of-the-session");
        assertThat(sent.language()).isEqualTo("vi");
    }

    @Test
    void givesEachOfSeveralCommandsOfAFormItsOwnKey() {
        screen.send(
                PRINCIPAL,
                CRITERION + "/minh-chung?cap=thcs",
                "form",
                "link",
                "commandId",
                COMMAND,
                "evidence",
                "H1-1.1-02",
                "document.title",
                "Nghị quyết hội đồng trường",
                "place",
                "2 b");
        assertThat(screen.commands().sent())
                .extracting(Sent::method)
                .containsExactly("POST", "POST");
        assertThat(screen.commands().sent()).extracting(Sent::key).doesNotHaveDuplicates();
        assertThat(screen.commands().sent().getLast().body())
                .contains("\"level\":2", "\"requirement\":\"b\"", "\"evidence\":\"H1-1.1-02\"");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhyItWasRefused() throws Exception {
        screen.commands()
                .refuses(
                        409,
                        "{\"code\":\"reason-required\",\"detail\":\"Thay đổi này cần ghi lý"
                                + " do.\"}");
        var page =
                screen.send(
                        PRINCIPAL,
                        CRITERION + "/mo-ta?cap=thcs",
                        "form",
                        "description",
                        "commandId",
                        COMMAND,
                        "presentState[1]",
                        "Đã <script>alert(1)</script> gõ & giữ",
                        "strengths",
                        "Mạnh");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Thay đổi này cần ghi lý do.")
                .contains("Đã &lt;script&gt;alert(1)&lt;/script&gt; gõ &amp; giữ")
                .doesNotContain("<script>alert")
                .doesNotContain(COMMAND);
    }

    @Test
    void putsAProblemOfAFieldBesideTheField() throws Exception {
        screen.commands()
                .refuses(
                        400,
                        """
                        {"code":"invalid-fields","detail":"Có trường chưa đúng.",
                         "fields":[{"field":"document.title","code":"size","message":"Tên quá dài."}]}
                        """);
        var page =
                screen.send(
                        PRINCIPAL,
                        "/truong/" + SCHOOL + "/minh-chung",
                        "form",
                        "registration",
                        "code",
                        "H1-1.1-09",
                        "document.title",
                        "Tên dài");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .containsPattern("id=\"registration-document.title-loi\"[^>]*>Tên quá dài\\.")
                .contains("value=\"H1-1.1-09\"")
                .contains("value=\"Tên dài\"");
    }

    @Test
    void sendsNothingThatItCannotReadItself() throws Exception {
        var page =
                screen.send(
                        PRINCIPAL,
                        "/truong/" + SCHOOL + "/minh-chung",
                        "form",
                        "registration",
                        "code",
                        "H1-1.1-09",
                        "document.title",
                        "Tên",
                        "document.issuedOn",
                        "hôm qua");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Không đọc được ngày “hôm qua”");
        assertThat(screen.commands().sent()).isEmpty();
    }

    @Test
    void says404ForASchoolOneDoesNotBelongTo() throws Exception {
        var page = screen.open(TEACHER, "/truong/" + Screen.FOREIGN + "/tu-danh-gia");
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("Không tìm thấy trường này.");
        var none = screen.open(TEACHER, "/truong/khong-co/tu-danh-gia");
        assertThat(none.getStatus()).isEqualTo(404);
    }

    @Test
    void offersOnlyWhatTheRoleMayDo() throws Exception {
        String page = screen.open(TEACHER, CRITERION).getContentAsString();
        assertThat(page).doesNotContain("Lưu đánh giá").doesNotContain("Lưu mô tả");
        assertThat(screen.open(PRINCIPAL, CRITERION).getContentAsString()).contains("Lưu đánh giá");
        assertThat(screen.open(TEACHER, "/truong/" + SCHOOL + "/nhat-ky").getStatus())
                .isEqualTo(403);
    }

    @Test
    void saysWhatAPastDayAnswersAndOffersNoChange() throws Exception {
        String page = screen.open(PRINCIPAL, CRITERION + "?ngay=2025-10-01").getContentAsString();
        assertThat(page)
                .contains("Đang xem những gì hệ thống đã ghi nhận đến hết ngày 01/10/2025.")
                .contains("đến ngày đó ta đã biết gì")
                .doesNotContain("Lưu đánh giá");
    }
}
