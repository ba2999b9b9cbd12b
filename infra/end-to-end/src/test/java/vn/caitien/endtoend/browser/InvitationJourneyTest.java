package vn.caitien.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a principal's invitation, over a letter that could not leave at first, into the school. */
@Journey
class InvitationJourneyTest {
    private static final String EMAIL = "giaovien.moi@pom-lot.example.vn";
    private static final String KNOWN = "giaovien.hong-phong@demo.invalid";
    private static final String PASSWORD = "ruộng bậc thang 2026";
    private static final String COMMON_PASSWORD = "1234567890";
    private static final String ROLES = "/truong/pom-lot/vai-tro";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("http://\\S+");

    @Test
    void leadsByALetterIntoTheSchool(Visits visits) {
        Visitor principal = visits.enter("hieutruong.pom-lot");
        invite(principal, EMAIL, "Lò Thị Mới").sees(EMAIL, "Đang chờ");
        visits.enter("thuky.pom-lot").opens(ROLES).sees("Đang chờ").doesNotSee(EMAIL);
        await().atMost(PATIENCE).until(() -> !nothingWaits(visits));

        visits.post().opens();
        String letter = visits.post().letterTo(EMAIL);
        assertThat(letter).contains("Kính gửi Lò Thị Mới", "Trường THCS Pom Lót mời bạn");
        await().atMost(PATIENCE).until(() -> nothingWaits(visits));
        principal.opens(ROLES).sees("Lò Thị Mới", "Đã có tài khoản và vai trò").doesNotSee(EMAIL);

        invite(principal, KNOWN, "Giáo viên Hồng Phong");
        assertThat(visits.post().letterTo(KNOWN))
                .contains("Trường THCS Pom Lót mời bạn", visits.web())
                .doesNotContain("action-token");

        Visitor invited = visits.stranger(Screen.LAPTOP);
        invited.page().navigate(linkIn(letter));
        invited.page().locator("a[href*='/login-actions/action-token']").first().click();
        invited.page().locator("#password-new").fill(COMMON_PASSWORD);
        invited.page().locator("#password-confirm").fill(COMMON_PASSWORD);
        invited.page().locator("[type=submit]").first().click();
        invited.page().locator("#password-new").fill(PASSWORD);
        invited.page().locator("#password-confirm").fill(PASSWORD);
        invited.page().locator("[type=submit]").first().click();
        invited.page().locator("a[href^='" + visits.web() + "']").first().click();
        invited.tellsKeycloak("#username", EMAIL).tellsKeycloak("#password", PASSWORD);
        assertThat(invited.heading()).isVisible();
        invited.sees("Lò Thị Mới");
        invited.follows("Trường THCS Pom Lót").sees("Kế hoạch cải tiến").isKeptOutOf(ROLES);
    }

    private static Visitor invite(Visitor principal, String email, String name) {
        return principal
                .opens(ROLES)
                .writes("Địa chỉ thư điện tử", email)
                .writes("Họ và tên", name)
                .picks("Vai trò", "Giáo viên, nhân viên")
                .presses("Gửi lời mời")
                .isTold("Đã lưu");
    }

    private static String linkIn(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }

    private static boolean nothingWaits(Visits visits) {
        return visits.metrics()
                .lines()
                .filter(line -> line.startsWith("caitien_dead_letters{"))
                .allMatch(line -> line.endsWith("} 0.0"));
    }
}
