package vn.caitien.query.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.query.Screen.PRINCIPAL;
import static vn.caitien.query.Screen.SCHOOL;
import static vn.caitien.query.Screen.TEACHER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.query.CommandStandIn.Sent;
import vn.caitien.query.Screen;

/** What a form about a person's data asks of the command-service. */
class PersonPageTest {
    private static final String ADMINISTRATOR = "subject-administrator";
    private static final String COMMAND = "0199a1b2-0000-7000-8000-000000000077";
    private static final String ERASURE = "/quan-tri/xoa-du-lieu";

    private final Screen screen = Screen.shared();

    @BeforeEach
    void commandsAreTaken() {
        screen.commands().accepts();
    }

    @Test
    void correctsOnesOwnName() {
        screen.send(TEACHER, "/toi/ten", "form", "name", "name", "Lò Thị Ngân");
        asks("PUT", "/api/v1/me/name", "{\"name\":\"Lò Thị Ngân\",\"reason\":null}");
    }

    @Test
    void keepsARefusedNameOnThePage() throws Exception {
        screen.commands()
                .refuses(
                        409, "{\"code\":\"nothing-changes\",\"detail\":\"Không có gì thay đổi.\"}");
        var page = screen.send(TEACHER, "/toi/ten", "form", "name", "name", "Lò Thị Ngân");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Không có gì thay đổi.", "Lò Thị Ngân");
    }

    @Test
    void correctsTheNameOfWhoeverHoldsARole() {
        screen.send(
                PRINCIPAL,
                "/truong/" + SCHOOL + "/vai-tro/g2-" + SCHOOL + "/ten",
                "form",
                "name",
                "name",
                "Lò Thị Ngân",
                "reason",
                "gõ nhầm");
        asks(
                "PUT",
                "/api/v1/schools/" + SCHOOL + "/roles/g2-" + SCHOOL + "/name",
                "{\"name\":\"Lò Thị Ngân\",\"reason\":\"gõ nhầm\"}");
    }

    @Test
    void recordsACopyUnderTheIdOfItsForm() {
        screen.send(TEACHER, "/toi/ban-sao", "form", "copy", "commandId", COMMAND);
        asks("POST", "/api/v1/me/exports", "");
        assertThat(screen.commands().sent().getFirst().key()).isEqualTo(COMMAND);
    }

    @Test
    void handsOutNoCopyThatIsNotOnRecord() {
        assertThat(screen.open(TEACHER, "/toi/ban-sao/" + COMMAND).getStatus()).isEqualTo(404);
    }

    @Test
    void erasesBySubjectWithAReason() {
        screen.send(
                ADMINISTRATOR, ERASURE, "form", "erasure", "subject", TEACHER, "reason", "yêu cầu");
        asks("POST", "/api/v1/people/" + TEACHER + "/erasure", "{\"reason\":\"yêu cầu\"}");
    }

    @Test
    void asksForAReasonBeforeItErases() throws Exception {
        var page = screen.send(ADMINISTRATOR, ERASURE, "form", "erasure", "subject", TEACHER);
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("erasure-reason-loi");
        assertThat(screen.commands().sent()).isEmpty();
    }

    @Test
    void offersErasureToTheAdministratorOnly() throws Exception {
        assertThat(screen.open(ADMINISTRATOR, "/quan-tri").getContentAsString()).contains(ERASURE);
        assertThat(screen.open("subject-officer", "/quan-tri").getContentAsString())
                .doesNotContain(ERASURE);
        assertThat(screen.open(TEACHER, "/quan-tri").getStatus()).isEqualTo(404);
    }

    private void asks(String method, String path, String body) {
        assertThat(screen.commands().sent())
                .singleElement()
                .returns(method, Sent::method)
                .returns(path, Sent::path)
                .returns(body, Sent::body);
    }
}
