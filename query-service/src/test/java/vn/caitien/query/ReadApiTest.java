package vn.caitien.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;

class ReadApiTest {
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final FactWriter FACTS = new FactWriter(DATABASE);
    private static TestService service;

    @BeforeAll
    static void schools() {
        service = TestService.start(DATABASE, Clock.systemDefaultZone());
        Story story = new Story(FACTS).authorities().framework("tt18-2018");
        for (String school : List.of("pom-lot", "hong-phong")) {
            story.school(school).assessment(school).plan(school).external(school);
            service.shows(FACTS, school, "external-evaluation/" + school + "/2015-2016_2019-2020");
        }
        story.school("hai-cap", Band.THCS, Band.THPT);
        FACTS.append(
                "hai-cap",
                "self-assessment/hai-cap/thcs/2025-2026",
                new SelfAssessmentOpened("hai-cap", Band.THCS, "2025-2026", "tt18-2018"));
        FACTS.append(
                "hai-cap",
                "self-assessment/hai-cap/thpt/2025-2026",
                new SelfAssessmentOpened("hai-cap", Band.THPT, "2025-2026", "tt18-2018"));
        service.shows(FACTS, "hai-cap", "self-assessment/hai-cap/thpt/2025-2026");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                service.get("/api/v1/authorities", token("x"))
                                        .body()
                                        .contains("phong"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String token(String subject) {
        return TestTokens.of(subject);
    }

    private static JsonNode json(String path, String subject) {
        var answer = service.get("/api/v1" + path, token(subject));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String refused(String path, String subject, int status) {
        var answer = service.get("/api/v1" + path, token(subject));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .startsWith("application/problem+json");
        return JsonMapper.shared().readTree(answer.body()).path("code").asString();
    }

    private static final String SHEET = "/schools/pom-lot/self-assessments/2025-2026";

    @Test
    void showsTheSheetWithLevelsTotalsAndVersion() {
        var answer = service.get("/api/v1" + SHEET, token("principal-of-pom-lot"));
        JsonNode sheet = JsonMapper.shared().readTree(answer.body());

        assertThat(answer.headers().firstValue("etag")).contains("\"4\"");
        assertThat(sheet.path("version").asInt()).isEqualTo(4);
        assertThat(sheet.path("status").asString()).isEqualTo("open");
        assertThat(sheet.path("standing").path("level").isNull()).isTrue();
        JsonNode first = sheet.path("standards").path(0).path("criteria").path(0);
        assertThat(first.path("code").asString()).isEqualTo("1.1");
        assertThat(first.path("standing").path("provenLevel").asInt()).isEqualTo(1);
        assertThat(first.path("evidence").path(0).path("title").asString())
                .isEqualTo("Kế hoạch chiến lược");
        assertThat(first.path("rating").path("by").asString())
                .isEqualTo("Thư ký hội đồng tự đánh giá");
        assertThat(sheet.path("totals").path(0).path("of").asInt()).isEqualTo(28);
        assertThat(answer.body()).doesNotContain("subject-secretary");
    }

    @Test
    void saysWhyACriterionStandsWhereItStandsAndHowItCameThere() {
        JsonNode why = json(SHEET + "/criteria/1.1/why", "principal-of-pom-lot");
        assertThat(why.path("heldBackBy").path(0).path("level").asInt()).isEqualTo(2);
        assertThat(why.path("heldBackBy").path(0).path("text").asString()).isNotBlank();

        JsonNode history = json(SHEET + "/criteria/1.1/history", "principal-of-pom-lot");
        assertThat(history.path("ratings").size()).isEqualTo(1);
        assertThat(history.path("ratings").path(0).path("to").asInt()).isEqualTo(1);
        assertThat(refused(SHEET + "/criteria/9.9/why", "principal-of-pom-lot", 404))
                .isEqualTo("not-found");
    }

    @Test
    void showsOwnAndExternalRatingsSideBySide() {
        JsonNode history = json("/schools/pom-lot/ratings/history", "principal-of-pom-lot");

        JsonNode line = history.path("bands").path(0).path("lines").path(0);
        assertThat(line.path("levels").path("2025-2026").asInt()).isEqualTo(1);
        assertThat(line.path("external").path("2015-2016/2019-2020").asInt()).isEqualTo(2);
    }

    @Test
    void showsDocumentsAndWhereTheyAreUsedAndFindsThemWithoutMarks() {
        JsonNode found =
                json("/schools/pom-lot/evidence?search=ke+hoach+chien", "principal-of-pom-lot");

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("uses").path(0).path("criterion").asString())
                .isEqualTo("1.1");
        assertThat(
                        json("/schools/pom-lot/evidence?search=khong+co", "principal-of-pom-lot")
                                .path("total")
                                .asInt())
                .isZero();
    }

    @Test
    void asksForTheBandWhereASchoolHasSeveral() {
        String path = "/schools/hai-cap/self-assessments/2025-2026";

        assertThat(refused(path, "principal-of-hai-cap", 400)).isEqualTo("band-required");
        assertThat(json(path + "?band=thpt", "principal-of-hai-cap").path("band").asString())
                .isEqualTo("thpt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/roles",
                "/self-assessments",
                "/self-assessments/2025-2026",
                "/self-assessments/2025-2026/criteria/1.1/history",
                "/self-assessments/2025-2026/criteria/1.1/why",
                "/ratings/history",
                "/evidence",
                "/plans",
                "/plans/2025-2026",
                "/actions",
                "/actions/a-pom-lot",
                "/monitoring/2025-2026",
                "/audit",
                "/audit/export"
            })
    void tellsNobodyThatAForeignSchoolExists(String path) {
        assertThat(refused("/schools/pom-lot" + path, "principal-of-hong-phong", 404))
                .isEqualTo("school-unknown");
        assertThat(refused("/schools/no-such-school" + path, "principal-of-hong-phong", 404))
                .isEqualTo("school-unknown");
    }

    @Test
    void findsNoForeignActionUnderOnesOwnSchool() {
        assertThat(refused("/schools/hong-phong/actions/a-pom-lot", "principal-of-hong-phong", 404))
                .isEqualTo("action-unknown");
    }

    @Test
    void letsAnOfficerReadTheSchoolsBelowAndTheAdministratorOnlyTheDirectory() {
        assertThat(json("/schools", "subject-officer").path("total").asInt()).isEqualTo(3);
        assertThat(json(SHEET, "subject-officer").path("status").asString()).isEqualTo("open");
        assertThat(json("/schools", "subject-administrator").path("total").asInt()).isEqualTo(3);
        assertThat(json("/schools/pom-lot", "subject-administrator").path("name").asString())
                .isEqualTo("Trường pom-lot");
        assertThat(refused(SHEET, "subject-administrator", 403)).isEqualTo("forbidden");
        assertThat(json("/schools", "principal-of-pom-lot").path("total").asInt()).isEqualTo(1);
        assertThat(json("/schools", "nobody").path("total").asInt()).isZero();
    }

    @Test
    void givesALongListPageByPage() {
        JsonNode second = json("/schools?page=1&size=2", "subject-officer");
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("total").asInt()).isEqualTo(3);
        assertThat(refused("/schools?size=201", "subject-officer", 400))
                .isEqualTo("invalid-fields");
    }

    @Test
    void keepsARoleThatTheTablePermitsNothingOut() {
        assertThat(refused("/schools/pom-lot/roles", "teacher-of-pom-lot", 403))
                .isEqualTo("forbidden");
        assertThat(refused("/schools/pom-lot/audit", "teacher-of-pom-lot", 403))
                .isEqualTo("forbidden");
    }

    @Test
    void forgetsARoleOnTheDayItEnds() {
        FACTS.append(
                "pom-lot",
                "school/pom-lot",
                new RoleGranted(
                        "g-e",
                        "evaluator",
                        Role.EXTERNAL_EVALUATOR,
                        LocalDate.parse("2025-01-01"),
                        null));
        service.shows(FACTS, "pom-lot", "school/pom-lot");
        assertThat(json(SHEET, "evaluator").path("status").asString()).isEqualTo("open");

        FACTS.append(
                "pom-lot",
                "school/pom-lot",
                new RoleWithdrawn("g-e", LocalDate.parse("2025-06-01"), "Hết đợt đánh giá"));
        service.shows(FACTS, "pom-lot", "school/pom-lot");

        assertThat(refused(SHEET, "evaluator", 404)).isEqualTo("school-unknown");
    }

    @Test
    void takesOnlyGoodTokens() {
        for (String bad : List.of("", "x.y.z", TestTokens.expired("principal-of-pom-lot"))) {
            var answer = service.get("/api/v1" + SHEET, bad);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("\"unauthenticated\"");
            assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
        }
    }

    @Test
    void showsTheLawToEverybody() {
        var answer = service.get("/api/v1/frameworks", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("tt18-2018", "provenance");
        assertThat(service.get("/api/v1/frameworks/tt18-2018", "").body()).contains("\"1.1\"");
        assertThat(service.get("/api/v1/frameworks/none", "").body()).contains("framework-unknown");
    }

    @Test
    void refusesWhatIsNoYearPageOrBand() {
        String principal = "principal-of-pom-lot";
        assertThat(refused("/schools/pom-lot/self-assessments/2025", principal, 400))
                .isEqualTo("invalid-school-year");
        assertThat(refused("/schools/pom-lot/evidence?size=201", principal, 400))
                .isEqualTo("invalid-fields");
        assertThat(refused(SHEET + "?band=cap-ba", principal, 400)).isEqualTo("invalid-fields");
        assertThat(refused("/schools/pom-lot/actions?status=done", principal, 400))
                .isEqualTo("invalid-fields");
        assertThat(refused(SHEET + "?asOf=%2B300000-01-01T00:00:00Z", principal, 400))
                .isEqualTo("invalid-fields");
        assertThat(refused("/schools/pom-lot,xua/plans", principal, 404))
                .isEqualTo("school-unknown");
        assertThat(refused("/nothing/here", principal, 404)).isEqualTo("not-found");
        assertThat(service.get("/error", ""))
                .returns(404, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("\"not-found\""));
    }

    @Test
    void measuresLagFactsErrorsAndRebuild() {
        assertThat(service.get("/actuator/prometheus", "").body())
                .contains(
                        "caitien_projection_lag{",
                        "caitien_projection_facts_total",
                        "caitien_projection_errors_total",
                        "caitien_rebuild_progress");
        assertThat(service.get("/actuator/env", token("subject-administrator")).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void describesItselfInOpenApi() {
        assertThat(service.get("/v3/api-docs", "").body())
                .contains(
                        "/api/v1/schools/{school}/self-assessments/{year}",
                        "/api/v1/schools/{school}/ratings/history");
    }
}
