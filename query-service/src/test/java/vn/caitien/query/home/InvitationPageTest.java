package vn.caitien.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.query.Screen.INVITED;
import static vn.caitien.query.Screen.PRINCIPAL;
import static vn.caitien.query.Screen.SCHOOL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.query.CommandStandIn.Sent;
import vn.caitien.query.Screen;

/** What the page of the roles shows of invitations, and what its forms ask for. */
class InvitationPageTest {
    private static final String SECRETARY = "secretary-of-" + SCHOOL;
    private static final String PAGE = "/truong/" + SCHOOL + "/vai-tro";
    private static final String API = "/api/v1/schools/" + SCHOOL + "/invitations";

    private final Screen screen = Screen.shared();

    @BeforeEach
    void commandsAreTaken() {
        screen.commands().accepts();
    }

    @Test
    void tellsWhomAnInvitationIsForToWhoMayGrantRoles() throws Exception {
        assertThat(screen.open(PRINCIPAL, PAGE).getContentAsString())
                .contains(INVITED, "Lường Văn Mới", "Đang chờ", "Đã rút lại", "Gửi lời mời");
        assertThat(screen.open(SECRETARY, PAGE).getContentAsString())
                .contains("Đang chờ", "Đã rút lại", "Một người được mời")
                .doesNotContain(INVITED, "Lường Văn Mới", "Gửi lời mời", "Rút lời mời");
    }

    @Test
    void invites() {
        screen.send(
                PRINCIPAL,
                PAGE + "/loi-moi",
                "form",
                "invite",
                "email",
                "co@truong.edu.vn",
                "displayName",
                "Lò Thị Ngân",
                "role",
                "staff",
                "from",
                "2025-12-01");
        asks(
                "POST",
                API,
                "{\"email\":\"co@truong.edu.vn\",\"displayName\":\"Lò Thị Ngân\","
                        + "\"role\":\"staff\",\"from\":\"2025-12-01\",\"to\":null}");
    }

    @Test
    void keepsWhatWasTypedWithARefusal() throws Exception {
        screen.commands()
                .refuses(409, "{\"code\":\"inviting-unavailable\",\"detail\":\"Không mời được.\"}");
        var page =
                screen.send(
                        PRINCIPAL,
                        PAGE + "/loi-moi",
                        "form",
                        "invite",
                        "email",
                        "co@truong.edu.vn",
                        "displayName",
                        "Lò Thị Ngân",
                        "role",
                        "staff");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Không mời được.", "co@truong.edu.vn", "Lò Thị Ngân");
    }

    @Test
    void takesBack() {
        screen.send(PRINCIPAL, PAGE + "/loi-moi/open-" + SCHOOL + "/rut-lai", "form", "take-back");
        asks("DELETE", API + "/open-" + SCHOOL, "");
    }

    private void asks(String method, String path, String body) {
        assertThat(screen.commands().sent())
                .singleElement()
                .returns(method, Sent::method)
                .returns(path, Sent::path)
                .returns(body, Sent::body);
    }
}
