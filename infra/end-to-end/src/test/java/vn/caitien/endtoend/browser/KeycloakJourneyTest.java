package vn.caitien.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.caitien.endtoend.RunningProduct;

/** A real Keycloak in the place of the stand-in: nothing but configuration differs. */
@Journey
class KeycloakJourneyTest {
    private static final String PASSWORD = "demo-cai-tien";

    @Test
    void letsInByPasswordAndOutForGood(Visits visits) throws IOException {
        Path data = Files.createTempDirectory("caitien-keycloak");
        try (RunningProduct product = RunningProduct.startWithKeycloak(data)) {
            Visitor secretary = visits.strangerAt(product);
            secretary.page().navigate("/");
            assertThat(secretary.page()).hasTitle("Đăng nhập vào Cải Tiến");

            // A realm with organisations asks for the name first, then for the password.
            fill(secretary, "#username", "thuky.pom-lot");
            fill(secretary, "#password", "không phải mật khẩu");
            fill(secretary, "#password", PASSWORD);
            assertThat(secretary.heading()).containsText("Thư ký Hội đồng tự đánh giá");
            secretary
                    .follows("Trường THCS Pom Lót")
                    .goesTo("Kế hoạch cải tiến")
                    .sees("2026-2027")
                    .goesTo("Minh chứng")
                    .unfolds("Đăng ký minh chứng mới")
                    .writes("Mã minh chứng", "MC.1.1.77")
                    .writes("Tên minh chứng", "Biên bản họp")
                    .presses("Đăng ký")
                    .isTold("Đã lưu.");

            // The session at Keycloak has ended too: it asks for the password again.
            secretary.presses("Đăng xuất");
            secretary.page().navigate("/");
            assertThat(secretary.page().locator("#username")).isVisible();
            assertThat(waitingForKeycloak(secretary, product)).contains("} 0.0");
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void fill(Visitor visitor, String field, String text) {
        visitor.page().locator(field).fill(text);
        visitor.page()
                .locator("form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đăng nhập"))
                .first()
                .click();
    }

    /** The roles of the demo's people have all become memberships. */
    private static String waitingForKeycloak(Visitor visitor, RunningProduct product) {
        return visitor.page()
                .request()
                .get(product.api() + "/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("caitien_dead_letters{"))
                .findFirst()
                .orElseThrow();
    }
}
