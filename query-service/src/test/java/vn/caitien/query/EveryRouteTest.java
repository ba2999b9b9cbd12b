package vn.caitien.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.person.PersonEvent.PersonalDataExported;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;
import vn.caitien.kernel.testing.Matrix;
import vn.caitien.kernel.testing.Matrix.Said;
import vn.caitien.kernel.testing.Route;
import vn.caitien.kernel.testing.Route.Door;
import vn.caitien.kernel.testing.Route.Situation;

/**
 * Every route and every page, asked by every role from everywhere, answers as the table of
 * permissions says.
 */
class EveryRouteTest {
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-09-01");
    private static final String FORMER = "former-";
    private static final String ADMINISTRATOR = "subject-administrator";

    private static final Screen SCREEN = new Screen("below", EveryRouteTest::tell);

    private static void tell(FactWriter facts) {
        takesACopy(ADMINISTRATOR, facts);
        for (Role role : Role.values()) {
            takesACopy(role.code(), facts);
            takesACopy(FORMER + role.code(), facts);
        }
        Story story = new Story(facts).authorities().framework("tt18-2018");
        for (String school : List.of("own", "other")) {
            story.school(school).assessment(school).plan(school).external(school).paper(school);
        }
        for (Role role : Role.values()) {
            if (role == Role.PLATFORM_ADMINISTRATOR) {
                continue; // Named in the settings.
            }
            boolean officer = role == Role.AUTHORITY_OFFICER;
            String tenant = officer ? "authority/so" : "own";
            facts.append(
                    tenant,
                    officer ? tenant : "school/own",
                    new RoleGranted("g-" + role.code(), role.code(), role, LONG_AGO, null),
                    new RoleGranted(
                            "f-" + role.code(),
                            FORMER + role.code(),
                            role,
                            LONG_AGO,
                            LocalDate.parse("2025-08-31")));
        }
        facts.append("authority/far", "authority/far", new AuthorityRegistered("far", "Sở khác"));
        facts.append(
                "below",
                "school/below",
                new SchoolRegistered("below", "Trường", List.of(Band.THCS), null, null),
                new SchoolPlacedUnderAuthority("far", LONG_AGO));
        story.assessment("below").plan("below").external("below").paper("below");
    }

    private static void takesACopy(String subject, FactWriter facts) {
        String own = FactMetadata.tenantOf(subject);
        facts.append(own, own, new PersonalDataExported(subject, "copy"));
    }

    @Test
    void isInTheMatrixExactlyOnce() {
        assertThat(Matrix.served(SCREEN.beans()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        Matrix.names(Routes.API),
                                        Matrix.names(Routes.PAGES),
                                        Matrix.BESIDE)
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void isDescribedWhereItIsForPrograms() {
        String described = content(perform(request(HttpMethod.GET, URI.create("/v3/api-docs"))));
        assertThat(Matrix.documented(described))
                .containsExactlyInAnyOrderElementsOf(Matrix.names(Routes.API));
    }

    @ParameterizedTest
    @FieldSource({"vn.caitien.query.Routes#API", "vn.caitien.query.Routes#PAGES"})
    void opensToWhomTheTablePermits(Route route) {
        SCREEN.commands().refuses(409, "{\"code\":\"nothing-changes\",\"detail\":\"Không đổi.\"}");
        assertThat(Matrix.wrong(route, situations(route), EveryRouteTest::asked)).isEmpty();
    }

    private static Said asked(Route route, Role role, Situation situation) {
        MockHttpServletResponse answer = ask(route, role, situation);
        return new Said(
                door(route, answer), answer.getStatus(), String.valueOf(answer.getRedirectedUrl()));
    }

    @ParameterizedTest
    @MethodSource("withASchool")
    void answersAboutAForeignSchoolAsAboutNone(Route route) {
        MockHttpServletResponse foreign = perform(to(route, "other", Role.PRINCIPAL.code()));
        MockHttpServletResponse none = perform(to(route, "no-such-school", Role.PRINCIPAL.code()));
        assertThat(foreign.getStatus()).isEqualTo(none.getStatus()).isEqualTo(404);
        assertThat(foreign.getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(none.getHeaderNames());
        assertThat(told(foreign).replace("other", "no-such-school")).isEqualTo(told(none));
    }

    @ParameterizedTest
    @MethodSource("withAnAction")
    void answersAboutAForeignActionAsAboutNone(Route route) {
        Route foreign = route.about("{id}", "a-other");
        Route none = route.about("{id}", "a-none");
        MockHttpServletResponse answer = perform(to(foreign, "own", Role.PRINCIPAL.code()));
        MockHttpServletResponse expected = perform(to(none, "own", Role.PRINCIPAL.code()));
        assertThat(answer.getStatus()).isEqualTo(expected.getStatus()).isEqualTo(404);
        assertThat(told(answer).replace("a-other", "a-none")).isEqualTo(told(expected));
    }

    @ParameterizedTest
    @FieldSource("vn.caitien.query.Routes#API")
    void keepsWhatIsNotForEverybodyOutOfCaches(Route route) {
        if (route.place() != Route.Place.OPEN) {
            assertThat(ask(route, Role.PRINCIPAL, Situation.OWN_SCHOOL).getHeader("Cache-Control"))
                    .contains("no-store");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesNoFormWithoutItsToken(Route form) {
        SCREEN.commands().accepts();
        MockHttpServletResponse answer =
                perform(
                        request(HttpMethod.POST, address(form, "own"))
                                .with(Screen.as(administering(form) ? ADMINISTRATOR : "principal"))
                                .accept(MediaType.TEXT_HTML));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(SCREEN.commands().sent()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsEveryPageOutOfCachesAndScriptsOutOfIt(Route page) {
        MockHttpServletResponse answer =
                perform(
                        to(
                                page,
                                "own",
                                administering(page) ? ADMINISTRATOR : Role.PRINCIPAL.code()));
        assertThat(answer.getStatus()).isIn(200, 302);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(content(answer))
                .doesNotContain("style=\"", "<style", "<script>", "javascript:")
                .doesNotContainPattern("<[^>]+\\son[a-z]+=");
    }

    private static Stream<Route> withASchool() {
        return Stream.concat(Routes.API.stream(), Routes.PAGES.stream())
                .filter(route -> route.place() == Route.Place.SCHOOL);
    }

    private static Stream<Route> withAnAction() {
        return withASchool()
                .filter(route -> route.method().equals("GET") && route.path().contains("{id}"));
    }

    private static Stream<Route> forms() {
        return Routes.PAGES.stream().filter(route -> route.method().equals("POST"));
    }

    private static Stream<Route> documents() {
        return Routes.PAGES.stream().filter(route -> route.method().equals("GET"));
    }

    private static boolean administering(Route route) {
        return route.place() == Route.Place.AUTHORITY;
    }

    /** What is not about one school is the same from everywhere. */
    private static List<Situation> situations(Route route) {
        return Arrays.stream(Situation.values())
                .filter(
                        situation ->
                                route.place() == Route.Place.SCHOOL
                                        || situation != Situation.OTHER_SCHOOL
                                                && situation
                                                        != Situation.SCHOOL_BELOW_ANOTHER_AUTHORITY)
                .toList();
    }

    private static MockHttpServletResponse ask(Route route, Role role, Situation situation) {
        String school =
                switch (situation) {
                    case OWN_SCHOOL, ENDED_GRANT, NO_TOKEN -> "own";
                    case OTHER_SCHOOL -> "other";
                    case SCHOOL_BELOW_ANOTHER_AUTHORITY -> "below";
                };
        String subject =
                role == Role.PLATFORM_ADMINISTRATOR
                        ? ADMINISTRATOR
                        : situation == Situation.ENDED_GRANT ? FORMER + role.code() : role.code();
        return perform(to(route, school, situation == Situation.NO_TOKEN ? null : subject));
    }

    /** A request as an API client or a browser makes it; null asks as nobody. */
    private static MockHttpServletRequestBuilder to(Route route, String school, String subject) {
        MockHttpServletRequestBuilder request =
                request(HttpMethod.valueOf(route.method()), address(route, school));
        if (route.path().startsWith("/api/")) {
            request.contentType(MediaType.APPLICATION_JSON).content(route.body());
            return subject == null
                    ? request
                    : request.header("Authorization", "Bearer " + TestTokens.of(subject));
        }
        request.accept(MediaType.TEXT_HTML);
        if (route.path().endsWith("/duy-tri")) {
            request.param("tieu-chi", "1.1");
        }
        if (route.method().equals("POST")) {
            request.with(csrf());
        }
        return subject == null ? request : request.with(Screen.as(subject));
    }

    private static URI address(Route route, String school) {
        return URI.create(
                route.path()
                        .replace("{school}", school)
                        .replace("{year}", Story.YEAR)
                        .replace("minh-chung/{code}", "minh-chung/H1-1.1-01")
                        .replace("{code}", "1.1")
                        .replace("{key}", "tot-nghiep")
                        .replace("{grant}", "g1-" + school)
                        .replace("{invitation}", "open-" + school)
                        .replace("{export}", "copy")
                        .replace("{format}", "pdf")
                        .replace("frameworks/{id}", "frameworks/tt18-2018")
                        .replace("bo-tieu-chuan/{id}", "bo-tieu-chuan/tt18-2018")
                        .replace("{id}", "a-" + school));
    }

    /** Everything a route names is there, so that what is not found was kept from the reader. */
    private static Door door(Route route, MockHttpServletResponse answer) {
        return switch (answer.getStatus()) {
            case 401 -> Door.UNAUTHENTICATED;
            case 403 -> Door.FORBIDDEN;
            case 404 -> Door.UNKNOWN;
            case 302 ->
                    String.valueOf(answer.getRedirectedUrl()).contains("/oauth2/authorization/")
                            ? Door.UNAUTHENTICATED
                            : Door.PASSED;
            default -> Door.PASSED;
        };
    }

    private static MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse answer =
                    SCREEN.browser().perform(request).andReturn().getResponse();
            answer.setCharacterEncoding("UTF-8");
            return answer;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String content(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the reader is told, without the token of a form that every answer has for itself. */
    private static String told(MockHttpServletResponse answer) {
        return content(answer).replaceAll("(?<=name=\"_csrf\" value=\")[^\"]+", "");
    }
}
