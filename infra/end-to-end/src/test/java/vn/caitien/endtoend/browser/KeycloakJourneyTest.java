package vn.caitien.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A real Keycloak in the place of the stand-in: nothing but configuration differs. */
@Journey
class KeycloakJourneyTest {

    @Test
    void letsInByPasswordAndOutForGood(Visits visits) {
        Visitor secretary = visits.stranger(Screen.LAPTOP);
        secretary.page().navigate("/");
        assertThat(secretary.page()).hasTitle("Đăng nhập vào Cải Tiến");
        secretary
                .tellsKeycloak("#username", "thuky.pom-lot")
                .tellsKeycloak("#password", "không phải mật khẩu");
        assertThat(secretary.page().locator("#password")).isVisible();

        secretary
                .logsInAs("thuky.pom-lot")
                .opens("/truong/pom-lot")
                .goesTo("Kế hoạch cải tiến")
                .sees("2026-2027");

        // The session at Keycloak has ended too: it asks for the password again.
        secretary.presses("Đăng xuất");
        secretary.page().navigate("/");
        assertThat(secretary.page().locator("#username")).isVisible();
    }

    @Test
    void asksForASecondFactorOnceSomebodyHasTurnedItOn(Visits visits) {
        Visitor member = visits.enter("uyvien.hong-phong");
        member.opens("/toi").follows("Mở trang tài khoản");
        member.taps(member.page().getByTestId("otp/create"));
        member.taps(member.page().locator("#mode-manual"));
        Phone phone = new Phone(member.page().locator("#kc-totp-secret-key").innerText());
        member.page().locator("#totp").fill(phone.code());
        member.taps(member.page().locator("#saveTOTPBtn"));
        assertThat(member.page().getByTestId("otp/credential-list")).isVisible();

        member.opens("/").presses("Đăng xuất");
        member.page().navigate("/");
        member.tellsKeycloak("#username", "uyvien.hong-phong")
                .tellsKeycloak("#password", visits.password())
                .tellsKeycloak("#otp", "000000");
        assertThat(member.page().locator("#otp")).isVisible();
        member.tellsKeycloak("#otp", phone.nextCode());
        assertThat(member.page().locator("form[data-logout]")).isAttached();
    }

    @Test
    void knowsEveryRoleAsAMembership(Visits visits) {
        assertThat(visits.metrics().lines())
                .filteredOn(line -> line.startsWith("caitien_dead_letters{"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("} 0.0"));
    }
}
