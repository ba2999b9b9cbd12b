package vn.caitien.query.websession;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.query.CommandStandIn;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;

/** Two instances on one database, and people who log in at one and go on at the other. */
class LoginSessionTest {
    private static final String SCHOOL = "pom-lot";
    private static final String PAGE = "/truong/" + SCHOOL + "/minh-chung/H1-1.1-01";
    private static final String LOGIN = "/oauth2/authorization/caitien";
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final MovableClock CLOCK = new MovableClock();
    private static final String PRINCIPAL = "principal-of-" + SCHOOL;
    private static final FactWriter FACTS = new FactWriter(DATABASE);
    private static final IdentityStandIn IDENTITY = new IdentityStandIn(PRINCIPAL);
    private static final CommandStandIn COMMANDS = new CommandStandIn();

    private static TestService one;
    private static TestService other;

    @BeforeAll
    static void start() {
        new Story(FACTS).authorities().framework("tt18-2018").school(SCHOOL).assessment(SCHOOL);
        one = instance();
        other = instance();
        one.shows(FACTS, SCHOOL, "self-assessment/" + SCHOOL + "/thcs/" + Story.YEAR);
    }

    private static TestService instance() {
        Map<String, String> settings = new HashMap<>(IDENTITY.settings());
        settings.put("caitien.command-service-url", COMMANDS.url());
        settings.put("server.forward-headers-strategy", "native");
        settings.put("caitien.session.clean-up", "-");
        return TestService.start(DATABASE, CLOCK, settings);
    }

    @BeforeEach
    void now() {
        CLOCK.reset();
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        IDENTITY.close();
    }

    private static Browser loggedInAt(TestService instance) {
        Browser browser = new Browser();
        assertShown(browser.open(instance.address() + PAGE));
        return browser;
    }

    private static void assertShown(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Người dùng thử");
    }

    /** Whether the cookie alone, in whosever hands, still opens a page. */
    private static boolean opens(TestService instance, String cookie) {
        HttpResponse<String> page =
                Browser.bare(
                        instance.address() + PAGE, "Cookie", SessionCookie.NAME + "=" + cookie);
        assertThat(page.statusCode()).isIn(200, 302);
        return page.statusCode() == 200;
    }

    @Test
    void beginsAtWhateverHostTheVisitorIs() {
        assertThat(
                        Browser.bare(one.address() + PAGE, "Cookie", "")
                                .headers()
                                .firstValue("Location"))
                .hasValue(LOGIN);
    }

    @Test
    void isTheSameAtEveryInstance() {
        Browser browser = loggedInAt(one);
        int tokens = IDENTITY.given().size();

        assertShown(browser.open(other.address() + PAGE));

        assertThat(IDENTITY.given()).as("nobody logged in again").hasSize(tokens);
    }

    @Test
    void endsEverywhereAndAtTheIdentityProviderWhenSomebodyLogsOut() {
        Browser browser = loggedInAt(one);
        String cookie = browser.session().orElseThrow();
        assertThat(opens(one, cookie)).isTrue();

        String idToken = latestIdToken();

        HttpResponse<String> next =
                browser.submit(other.address() + PAGE, other.address() + "/dang-xuat", "");

        assertThat(opens(one, cookie)).isFalse();
        assertThat(opens(other, cookie)).isFalse();
        assertThat(browser.session()).isNotEqualTo(Optional.of(cookie));
        assertThat(IDENTITY.logouts().getLast()).contains("id_token_hint=" + idToken);
        assertThat(leadingTo(next)).noneMatch(address -> address.contains(idToken));
    }

    @Test
    void endsEverywhereWhenARoleIsWithdrawnFromWhoeverLoggedIn() {
        LocalDate day = LocalDate.parse("2025-09-01");
        assertEnded(
                "role-grant/passing",
                new RoleGranted("passing", PRINCIPAL, Role.STAFF, day, null),
                new RoleWithdrawn("passing", day, "Ghi nhầm."));
    }

    @Test
    void endsEverywhereWhenWhoeverLoggedInIsErased() {
        assertEnded("person/" + PRINCIPAL, new PersonErased(PRINCIPAL, "Đã nghỉ việc."));
    }

    private static void assertEnded(String stream, Object... facts) {
        String cookie = loggedInAt(one).session().orElseThrow();
        assertThat(opens(one, cookie)).isTrue();

        FACTS.append(SCHOOL, stream, facts);
        other.shows(FACTS, SCHOOL, stream);

        assertThat(opens(one, cookie)).isFalse();
        assertThat(opens(other, cookie)).isFalse();
    }

    /** The addresses by which redirects led a browser to a page. */
    private static List<String> leadingTo(HttpResponse<String> page) {
        return Stream.iterate(
                        Optional.of(page), Optional::isPresent, it -> it.get().previousResponse())
                .map(it -> it.orElseThrow().uri().toString())
                .toList();
    }

    private static String latestIdToken() {
        return IDENTITY.given().stream()
                .filter(token -> token.startsWith("ey"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void hasAnotherIdAfterTheLoginThanBefore() {
        Browser browser = new Browser();
        HttpResponse<String> before = browser.step(one.address() + LOGIN);
        String planted = browser.session().orElseThrow();

        browser.open(before.headers().firstValue("Location").orElseThrow());

        assertThat(opens(one, browser.session().orElseThrow())).isTrue();
        assertThat(opens(one, planted)).isFalse();
    }

    @Test
    void endsAfterAWorkingDayThoughSomebodyKeepsItAlive() {
        Browser browser = loggedInAt(one);
        String stolen = browser.session().orElseThrow();
        for (int hour = 1; hour < 10; hour++) {
            CLOCK.forward(Duration.ofHours(1));
            assertThat(opens(hour % 2 == 0 ? one : other, stolen)).as("hour %s", hour).isTrue();
        }
        CLOCK.forward(Duration.ofHours(1));

        assertThat(opens(one, stolen)).isFalse();
        assertThat(opens(other, stolen)).isFalse();
    }

    @Test
    void endsAfterTwoIdleHours() {
        Browser browser = loggedInAt(one);
        String cookie = browser.session().orElseThrow();
        CLOCK.forward(Duration.ofMinutes(119));
        assertThat(opens(other, cookie)).isTrue();
        CLOCK.forward(Duration.ofHours(2));

        assertThat(opens(one, cookie)).isFalse();
    }

    @Test
    void outlivesARestart() {
        Browser browser = loggedInAt(other);
        other.close();
        other = instance();

        assertThat(opens(other, browser.session().orElseThrow())).isTrue();
    }

    @Test
    void hasACookieThatNoScriptAndNoForeignSiteCanUse() {
        assertThat(cookieWith("http"))
                .startsWith(SessionCookie.NAME + "=")
                .endsWith("; Path=/; HttpOnly; SameSite=Lax");
        assertThat(cookieWith("https"))
                .startsWith("__Host-" + SessionCookie.NAME + "=")
                .endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    /** What is set when a proxy in front of the service speaks this protocol with the browser. */
    private static String cookieWith(String protocol) {
        return Browser.bare(one.address() + LOGIN, "X-Forwarded-Proto", protocol)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }

    @Test
    void takesNoCookieThatWasMadeFromTheTable() throws SQLException {
        Browser browser = loggedInAt(one);
        assertThat(opens(one, browser.session().orElseThrow())).isTrue();

        for (String id : column("select session_id from websession.session", String.class)) {
            assertThat(opens(one, id)).isFalse();
        }
    }

    @Test
    void takesNoFormWithTheTokenOfAnotherSession() {
        COMMANDS.accepts();
        Browser own = loggedInAt(one);
        Browser other = loggedInAt(one);
        String form = one.address() + PAGE + "/thoi-dung";
        int sent = COMMANDS.sent().size();

        HttpResponse<String> refused =
                own.submitWith(other.tokenOn(one.address() + PAGE), form, "reason=Trùng");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(COMMANDS.sent()).hasSize(sent);
        assertShown(own.submit(one.address() + PAGE, form, "reason=Trùng"));
        assertThat(COMMANDS.sent()).hasSize(sent + 1);
    }

    @Test
    void leadsToTheLoginWhenAFormIsSentAfterItsEnd() {
        Browser browser = loggedInAt(one);
        String token = browser.tokenOn(one.address() + PAGE);
        CLOCK.forward(Duration.ofHours(3));

        HttpResponse<String> late = browser.stepWith(token, one.address() + PAGE + "/thoi-dung");

        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(late.headers().firstValue("Location")).hasValue(LOGIN);
    }

    @Test
    void doesNotBeginForSomebodyWhoSendsAForm() throws SQLException {
        String count = "select count(*) from websession.session";
        List<Long> before = column(count, Long.class);

        HttpResponse<String> refused =
                new Browser().stepWith("made-up", one.address() + PAGE + "/thoi-dung");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(new Browser().open(one.address() + "/dang-nhap-that-bai").headers().map())
                .doesNotContainKey("set-cookie");
        assertThat(column(count, Long.class)).isEqualTo(before);
    }

    @Test
    void keepsTokensFromWhoeverReadsTheTables() throws SQLException {
        loggedInAt(one);
        List<String> secret = IDENTITY.given();
        List<byte[]> rows = new ArrayList<>();
        rows.addAll(
                column("select attribute_bytes from websession.session_attributes", byte[].class));
        rows.addAll(column("select tokens from websession.authorized_client", byte[].class));

        assertThat(rows.stream().map(one.bean(Seal.class)::open).map(LoginSessionTest::text))
                .as("they are there, under the seal")
                .anyMatch(row -> row.contains(secret.getLast()))
                .anyMatch(row -> row.contains(secret.get(secret.size() - 2)))
                .anyMatch(row -> row.contains(latestIdToken()));
        assertThat(rows.stream().map(LoginSessionTest::text))
                .noneMatch(row -> secret.stream().anyMatch(row::contains))
                .noneMatch(row -> row.contains("Người dùng thử"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void isWrittenOnceAMinuteHoweverManyPagesAreOpened() throws SQLException {
        Browser browser = loggedInAt(one);
        String newest =
                """
                select xmin::text from websession.session order by creation_time desc limit 1
                """;
        List<String> version = column(newest, String.class);
        for (int i = 0; i < 5; i++) {
            assertShown(browser.open((i % 2 == 0 ? one : other).address() + PAGE));
        }
        assertThat(column(newest, String.class)).isEqualTo(version);
        CLOCK.forward(Duration.ofSeconds(61));

        assertShown(browser.open(one.address() + PAGE));

        assertThat(column(newest, String.class)).isNotEqualTo(version);
    }

    @Test
    void renewsItsTokensOnceForTwoFormsThatAreSentAtTheSameTime() {
        IDENTITY.letsTokensEndAtOnce();
        COMMANDS.accepts();
        Browser browser = loggedInAt(one);

        List<HttpResponse<String>> pages =
                List.of(one, other).stream()
                        .map(
                                instance ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        browser.submit(
                                                                instance.address() + PAGE,
                                                                instance.address()
                                                                        + PAGE
                                                                        + "/thoi-dung",
                                                                "reason=Trùng")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(pages).allSatisfy(LoginSessionTest::assertShown);
        assertThat(IDENTITY.renewals()).isEqualTo(1);
        assertThat(COMMANDS.sent()).hasSize(2);
        assertThat(COMMANDS.sent())
                .extracting(CommandStandIn.Sent::token)
                .containsOnly("Bearer " + IDENTITY.given().get(IDENTITY.given().size() - 2));
    }

    @Test
    void leavesNoRowWhenItHasEndedAndDoesNotWaitForAnotherInstanceThatCleansUp()
            throws SQLException {
        loggedInAt(one);
        String expired = "select session_id from websession.session where expiry_time = 1";
        try (Connection cleaning = DATABASE.connect("caitien_web")) {
            cleaning.createStatement().execute("update websession.session set expiry_time = 1");
            assertThat(column(expired, String.class)).isNotEmpty();
            cleaning.setAutoCommit(false);
            cleaning.createStatement()
                    .execute("delete from websession.session where expiry_time = 1");
            one.bean(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();
            assertThat(column(expired, String.class)).as("in the other's hands").isNotEmpty();
            cleaning.rollback();
        }

        one.bean(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();

        assertThat(column(expired, String.class)).isEmpty();
        assertThat(column("select tokens from websession.authorized_client", byte[].class))
                .isEmpty();
    }

    private static <T> List<T> column(String query, Class<T> type) throws SQLException {
        List<T> values = new ArrayList<>();
        try (Connection web = DATABASE.connect("caitien_web");
                ResultSet row = web.createStatement().executeQuery(query)) {
            while (row.next()) {
                values.add(type.cast(row.getObject(1)));
            }
        }
        return values;
    }
}
