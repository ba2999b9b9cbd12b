package vn.caitien.query.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static vn.caitien.query.Screen.PRINCIPAL;
import static vn.caitien.query.Screen.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import vn.caitien.query.CommandStandIn;
import vn.caitien.query.PaperStory;
import vn.caitien.query.Screen;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Writing;

class ImportPageTest {
    private static final String ALL = "/truong/" + SCHOOL + "/ke-hoach/nhap";
    private static final String PAPER = ALL + "/a-" + SCHOOL;

    private final Screen screen = Screen.shared();
    private final CommandStandIn commands = screen.commands();

    @BeforeEach
    @AfterEach
    void everythingIsAccepted() {
        commands.accepts();
    }

    private static String content(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString();
    }

    private String open() throws Exception {
        MockHttpServletResponse page = screen.open(PRINCIPAL, PAPER);
        assertThat(page.getStatus()).isEqualTo(200);
        return content(page);
    }

    /** The draft's form as a browser would send it. */
    private static String[] fields(String... more) {
        Form form = DraftForm.of(PaperStory.reading().draft(), 0);
        List<String> fields = new ArrayList<>(List.of("form", DraftForm.NAME));
        for (int i = 0; i < more.length; i += 2) {
            form.with(more[i], more[i + 1]);
        }
        form.fields("").forEach(field -> fields.addAll(List.of(field, form.value(field))));
        return fields.toArray(String[]::new);
    }

    @Test
    void showsDoubtsFirstWithTheirRowAndSentence() throws Exception {
        String page = open();
        assertThat(page)
                .contains("3 nội dung cải tiến, 1 dòng duy trì, 1 chỉ tiêu")
                .contains("3 điều cần xem lại")
                .contains("Trong tệp có nhiều tên trường: Trường THCS Pom Lót; Trường Tiểu học.")
                .contains("Thời gian nằm ngoài năm học của kế hoạch: 09/2025 – 12/2026.")
                .contains("Chỗ này cần xem lại: tiêu chí 1.3")
                .contains("href=\"#draft-actions[1].schedule.start\"");
        assertThat(page.indexOf("Cần xem lại")).isLessThan(page.indexOf("Sơn lại các phòng học."));
    }

    @Test
    void aRowSaysHowManyOfItsFieldsAreGuessedAndThePageLeadsToTheFirst() throws Exception {
        assertThat(open())
                .contains("1 chỗ đoán: xem lần lượt", "href=\"#draft-actions[1].schedule.start\"")
                .containsPattern(
                        "<strong>2\\. [^<]*</strong> <span class=\"mark warn\">1 chỗ đoán</span>");
    }

    @Test
    void showsEveryFieldWithItsPlaceInTheFileAndWhatWasLeftOver() throws Exception {
        assertThat(open())
                .contains("name=\"actions[2].wording.measures\"")
                .contains("Chức danh: Hiệu trưởng\nNgười: Lò Văn An")
                .contains("bảng 2, dòng 6, cột 4", "Đoán, cần xem lại")
                .contains("value=\"2.000.000 đ\"")
                .contains("dòng 120–124", "lưu văn thư.");
    }

    @Test
    void keepsACorrectionAndLeavesOutARow() {
        commands.sent().clear();
        MockHttpServletResponse answer =
                screen.send(
                        PRINCIPAL,
                        PAPER,
                        fields(
                                "actions[1].leftOut",
                                "1",
                                "version",
                                "4",
                                "commandId",
                                "0199a1b2-0000-7000-8000-000000000001"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(PAPER);
        CommandStandIn.Sent sent = commands.sent().getFirst();
        assertThat(sent.method()).isEqualTo("PUT");
        assertThat(sent.path())
                .isEqualTo("/api/v1/schools/" + SCHOOL + "/imports/a-" + SCHOOL + "/draft");
        assertThat(sent.version()).isEqualTo("\"4\"");
        assertThat(sent.body())
                .contains("Rà soát chiến lược", "Mua thêm sách")
                .doesNotContain("Sơn lại");
    }

    @Test
    void confirmsWhatStandsOnTheScreen() {
        commands.sent().clear();
        MockHttpServletResponse answer = screen.send(PRINCIPAL, PAPER + "/xac-nhan", fields());
        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/truong/" + SCHOOL + "/ke-hoach/2025-2026");
        assertThat(commands.sent().stream().map(CommandStandIn.Sent::method))
                .containsExactly("PUT", "POST");
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBeRead() throws Exception {
        commands.sent().clear();
        MockHttpServletResponse answer =
                screen.send(PRINCIPAL, PAPER + "/xac-nhan", fields("frame.issuedOn", "tháng sau"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(content(answer)).contains("value=\"tháng sau\"");
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void showsARefusalAtItsField() throws Exception {
        commands.refuses(
                422,
                """
                {"code":"import-not-right","detail":"Bản nhập còn chỗ chưa đúng.",
                 "fields":[{"field":"actions[1].schedule.end","code":"end-before-start","message":"Kết thúc sớm hơn."},
                           {"field":"actions[0].assignment.leads[1].named","code":"missing","message":"Chưa có tên."}]}\
                """);
        MockHttpServletResponse answer =
                screen.send(PRINCIPAL, PAPER, fields("actions[2].wording.cause", "Vì đông quá."));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(content(answer))
                .contains("Bản nhập còn chỗ chưa đúng.", "Vì đông quá.")
                .containsPattern(
                        "id=\"draft-actions\\[1].schedule.end-loi\"[^>]*>Kết thúc sớm hơn.")
                .containsPattern(
                        "id=\"draft-actions\\[0].assignment.leads-loi\"[^>]*>Chưa có tên.");
    }

    @Test
    void throwsThePaperAway() {
        commands.sent().clear();
        MockHttpServletResponse answer = screen.send(PRINCIPAL, PAPER + "/bo");
        assertThat(answer.getRedirectedUrl()).isEqualTo(ALL);
        assertThat(commands.sent().getFirst().method()).isEqualTo("DELETE");
    }

    @Test
    void sendsTheFileOn() throws Exception {
        commands.sent().clear();
        MockHttpServletResponse answer = upload("Kế hoạch 2025.txt", "KẾ HOẠCH CẢI TIẾN");
        assertThat(answer.getRedirectedUrl()).isEqualTo(ALL + "/x");
        CommandStandIn.Sent sent = commands.sent().getFirst();
        assertThat(sent.path()).isEqualTo("/api/v1/schools/" + SCHOOL + "/imports");
        assertThat(sent.body()).contains("name=\"file\"", "KẾ HOẠCH CẢI TIẾN");
    }

    @Test
    void saysThatAFileWasSentBefore() throws Exception {
        assertThat(sent("KH.txt", "x").getFlashMap().get(Writing.SAID)).isNull();
        commands.accepts("a-" + SCHOOL);
        MvcResult again = sent("KH.txt", "x");
        assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(PAPER);
        assertThat(again.getFlashMap().get(Writing.SAID)).isEqualTo("import.known");
    }

    @Test
    void asksForAFileWhereNoneWasChosen() throws Exception {
        commands.sent().clear();
        MockHttpServletResponse answer = upload("", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(content(answer)).contains("Hãy chọn một tệp.");
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void saysWhyAFileWasRefused() throws Exception {
        commands.refuses(
                422, "{\"code\":\"file-unreadable\",\"detail\":\"Không đọc được tệp này.\"}");
        MockHttpServletResponse answer = upload("KH.pdf", "x");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(content(answer)).contains("Không đọc được tệp này.");
    }

    private MockHttpServletResponse upload(String name, String text) throws Exception {
        MockHttpServletResponse answer = sent(name, text).getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MvcResult sent(String name, String text) throws Exception {
        return screen.browser()
                .perform(
                        multipart(ALL)
                                .file(
                                        new MockMultipartFile(
                                                "tep",
                                                name,
                                                null,
                                                text.getBytes(StandardCharsets.UTF_8)))
                                .with(Screen.as(PRINCIPAL))
                                .with(csrf()))
                .andReturn();
    }
}
