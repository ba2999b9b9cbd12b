package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.kernel.testing.Route.authority;
import static vn.caitien.kernel.testing.Route.open;
import static vn.caitien.kernel.testing.Route.platform;
import static vn.caitien.kernel.testing.Route.school;
import static vn.caitien.kernel.testing.Route.signedIn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.testing.Matrix;
import vn.caitien.kernel.testing.Matrix.Said;
import vn.caitien.kernel.testing.Route;
import vn.caitien.kernel.testing.Route.Door;
import vn.caitien.kernel.testing.Route.Situation;

/** Every route, asked by every role from everywhere, answers as the table of permissions says. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {

    private static final String SCHOOL = "/api/v1/schools/{school}";
    private static final String SHEET = SCHOOL + "/self-assessments/{year}";
    private static final String CRITERION = SHEET + "/criteria/{code}";
    private static final String PLAN = SCHOOL + "/plans/{year}";
    private static final String ACTION = SCHOOL + "/actions/{id}";

    private static final String IMPORTS = SCHOOL + "/imports";

    private static final String DRAFT = "{\"frame\":{}}";
    private static final String REASON = "{\"reason\":\"Thử.\"}";
    private static final String GRANT =
            "{\"subject\":\"somebody\",\"role\":\"staff\",\"from\":\"2020-01-01\"}";
    private static final String YEAR = "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";
    private static final String DOCUMENT = "\"document\":{\"title\":\"Quyết định\"}";
    private static final String LINK = "{\"evidence\":\"H1-1.1-01\"}";
    private static final String WORDING = "\"wording\":{\"measures\":\"Rà soát.\"}";
    private static final String SCHEDULE =
            "\"schedule\":{\"start\":\"2023-10\",\"end\":\"2023-12\",\"precision\":\"month\"}";

    private static final List<Route> ROUTES =
            List.of(
                    platform(
                            "POST /api/v1/authorities",
                            Operation.REGISTER_AUTHORITY,
                            "{\"id\":\"matrix-new\",\"name\":\"Sở\"}"),
                    authority(
                            "POST /api/v1/authorities/{authority}/roles",
                            Operation.GRANT_AUTHORITY_ROLE,
                            GRANT),
                    authority(
                            "DELETE /api/v1/authorities/{authority}/roles/{grant}",
                            Operation.GRANT_AUTHORITY_ROLE,
                            REASON),
                    authority(
                            "POST /api/v1/schools",
                            Operation.REGISTER_SCHOOL,
                            """
                            {"id":"matrix-new","name":"Trường","bands":["thcs"],"authority":"{authority}"}\
                            """),
                    platform(
                            "POST /api/v1/frameworks",
                            Operation.PUBLISH_FRAMEWORK,
                            TestEdition.json().toString()),
                    platform(
                            "POST /api/v1/frameworks/{framework}/withdrawal",
                            Operation.PUBLISH_FRAMEWORK,
                            REASON),
                    open("POST /api/v1/frameworks/{id}/evaluation", "{\"criteria\":{}}"),
                    school(
                            "PUT " + SCHOOL + "/profile",
                            Operation.CORRECT_SCHOOL_PROFILE,
                            "{\"name\":\"Trường\",\"bands\":[\"thcs\"],\"reason\":\"Thử.\"}"),
                    school("POST " + SCHOOL + "/roles", Operation.GRANT_ROLE, GRANT),
                    school("DELETE " + SCHOOL + "/roles/{grant}", Operation.WITHDRAW_ROLE, REASON),
                    school(
                            "POST " + SCHOOL + "/invitations",
                            Operation.GRANT_ROLE,
                            """
                            {"email":"moi@truong.edu.vn","displayName":"Lò Thị Ngân","role":"staff","from":"2020-01-01"}\
                            """),
                    school(
                            "DELETE " + SCHOOL + "/invitations/{invitation}",
                            Operation.WITHDRAW_ROLE),
                    school(
                            "PUT " + SCHOOL + "/roles/{grant}/name",
                            Operation.CORRECT_NAME,
                            "{\"name\":\"Lò Thị Ngân\"}"),
                    signedIn("PUT /api/v1/me/name"),
                    signedIn("POST /api/v1/me/exports"),
                    platform(
                            "POST /api/v1/people/{subject}/erasure",
                            Operation.ERASE_PERSON,
                            REASON),
                    school(
                            "POST " + SCHOOL + "/self-assessments",
                            Operation.OPEN_SELF_ASSESSMENT,
                            YEAR),
                    school(
                            "PUT " + CRITERION + "/rating",
                            Operation.RATE_CRITERION,
                            "{\"requirements\":{\"1\":{\"a\":\"met\"}}}"),
                    school(
                            "PUT " + CRITERION + "/description",
                            Operation.DESCRIBE_CRITERION,
                            "{\"presentState\":{\"1\":\"Tốt.\"}}"),
                    school("POST " + CRITERION + "/evidence", Operation.LINK_EVIDENCE, LINK),
                    school("DELETE " + CRITERION + "/evidence", Operation.LINK_EVIDENCE, LINK),
                    school("PUT " + SHEET + "/statement", Operation.STATE_RESULT, "{}"),
                    school("POST " + SHEET + "/submission", Operation.SUBMIT_SELF_ASSESSMENT),
                    school("POST " + SHEET + "/return", Operation.RETURN_SELF_ASSESSMENT, REASON),
                    school("POST " + SHEET + "/approval", Operation.APPROVE_SELF_ASSESSMENT),
                    school(
                            "POST " + SHEET + "/reopening",
                            Operation.REOPEN_SELF_ASSESSMENT,
                            REASON),
                    school(
                            "POST " + SCHOOL + "/evidence",
                            Operation.REGISTER_EVIDENCE,
                            "{\"code\":\"H1-1.1-01\"," + DOCUMENT + "}"),
                    school(
                            "PUT " + SCHOOL + "/evidence/{code}",
                            Operation.REVISE_EVIDENCE,
                            "{" + DOCUMENT + "}"),
                    school(
                            "POST " + SCHOOL + "/evidence/{code}/withdrawal",
                            Operation.REVISE_EVIDENCE,
                            REASON),
                    school("POST " + IMPORTS, Operation.DRAFT_PLAN),
                    school("PUT " + IMPORTS + "/{id}/draft", Operation.DRAFT_PLAN, DRAFT),
                    school("POST " + IMPORTS + "/{id}/confirmation", Operation.DRAFT_PLAN),
                    school("DELETE " + IMPORTS + "/{id}", Operation.DRAFT_PLAN),
                    school("POST " + SCHOOL + "/plans", Operation.DRAFT_PLAN, YEAR),
                    school("PUT " + PLAN + "/frame", Operation.DRAFT_PLAN, "{}"),
                    school(
                            "PUT " + PLAN + "/upkeep/{code}",
                            Operation.DRAFT_PLAN,
                            "{\"text\":\"Giữ.\"}"),
                    school(
                            "PUT " + PLAN + "/targets/{key}",
                            Operation.DRAFT_PLAN,
                            "{\"subject\":\"Tỉ lệ\",\"unit\":\"%\",\"target\":95}"),
                    school(
                            "POST " + PLAN + "/targets/{key}/measurement",
                            Operation.MEASURE_TARGET,
                            "{\"actual\":90}"),
                    school(
                            "PUT " + PLAN + "/reviews/{time}",
                            Operation.REVIEW_PLAN,
                            "{\"review\":{\"followed\":\"Tiến"
                                    + " độ.\",\"result\":\"Đạt.\",\"assessor\":\"Tổ giám sát\"}}"),
                    school("POST " + PLAN + "/submission", Operation.SUBMIT_PLAN),
                    school("POST " + PLAN + "/return", Operation.RETURN_PLAN, REASON),
                    school("POST " + PLAN + "/approval", Operation.APPROVE_PLAN),
                    school("POST " + PLAN + "/amendment", Operation.AMEND_PLAN, REASON),
                    school("POST " + PLAN + "/closing", Operation.CLOSE_PLAN, REASON),
                    school("POST " + PLAN + "/actions", Operation.DRAFT_PLAN, "{" + WORDING + "}"),
                    school("PUT " + ACTION + "/wording", Operation.DRAFT_PLAN, "{" + WORDING + "}"),
                    school(
                            "PUT " + ACTION + "/assignment",
                            Operation.DRAFT_PLAN,
                            "{\"assignment\":{\"leads\":[{\"kind\":\"group\",\"name\":\"Tổ"
                                    + " Toán\"}]}}"),
                    school(
                            "PUT " + ACTION + "/schedule",
                            Operation.DRAFT_PLAN,
                            "{" + SCHEDULE + "}"),
                    school(
                            "PUT " + ACTION + "/budget",
                            Operation.DRAFT_PLAN,
                            "{\"budget\":{\"amount\":1000000,\"source\":\"học phí\"}}"),
                    school(
                            "PUT " + ACTION + "/conditions",
                            Operation.DRAFT_PLAN,
                            "{\"conditions\":\"Phòng họp.\"}"),
                    school(
                            "POST " + ACTION + "/progress",
                            Operation.REPORT_PROGRESS,
                            "{\"month\":\"2023-10\",\"state\":\"on-track\",\"note\":\"Đã họp.\"}"),
                    school(
                            "POST " + ACTION + "/delay",
                            Operation.REPORT_PROGRESS,
                            "{\"newEnd\":\"2024-02\",\"reason\":\"Thử.\"}"),
                    school(
                            "POST " + ACTION + "/completion",
                            Operation.REPORT_PROGRESS,
                            "{\"month\":\"2023-12\",\"result\":\"Xong.\"}"),
                    school(
                            "POST " + ACTION + "/completion/verification",
                            Operation.VERIFY_COMPLETION,
                            "{}"),
                    school(
                            "POST " + ACTION + "/completion/return",
                            Operation.VERIFY_COMPLETION,
                            REASON),
                    school("POST " + ACTION + "/cancellation", Operation.END_ACTION, REASON),
                    school(
                            "POST " + ACTION + "/carry-over",
                            Operation.END_ACTION,
                            "{\"toSchoolYear\":\"2024-2025\",\"reason\":\"Thử.\"}"),
                    school(
                            "POST " + SCHOOL + "/external-results",
                            Operation.RECORD_EXTERNAL_RESULT,
                            "{\"from\":\"2015-2016\",\"to\":\"2019-2020\",\"title\":\"Đoàn\",\"counts\":[]}"));

    private final Http http;
    private final ListableBeanFactory service;

    EveryRouteTest(@LocalServerPort int port, @Autowired ListableBeanFactory service) {
        this.http = Http.at(port);
        this.service = service;
    }

    @BeforeAll
    void schoolsStandBelowAuthorities() {
        Http administrator = http.as(Http.ADMINISTRATOR);
        for (String body : List.of("matrix-top", "matrix-far")) {
            administrator
                    .post("/authorities", "{\"id\":\"%s\",\"name\":\"Sở\"}".formatted(body))
                    .done();
        }
        administrator
                .post(
                        "/authorities",
                        "{\"id\":\"matrix-office\",\"name\":\"Phòng\",\"parent\":\"matrix-top\"}")
                .done();
        Map.of("own", "office", "other", "office", "below", "far")
                .forEach(
                        (school, authority) ->
                                administrator
                                        .post(
                                                "/schools",
                                                """
                                                {"id":"matrix-%s","name":"Trường","bands":["thcs"],"authority":"matrix-%s"}\
                                                """
                                                        .formatted(school, authority))
                                        .done());
        // A principal first: administrators name no other.
        grant(administrator, Role.PRINCIPAL, "null");
        Http principal = http.as(Role.PRINCIPAL.code());
        grant(principal, Role.PRINCIPAL, "\"2020-12-31\"");
        for (Role role : Role.values()) {
            if (role == Role.AUTHORITY_OFFICER) {
                grant(administrator, role, "null");
                grant(administrator, role, "\"2020-12-31\"");
            } else if (role != Role.PLATFORM_ADMINISTRATOR && role != Role.PRINCIPAL) {
                grant(principal, role, "null");
                grant(principal, role, "\"2020-12-31\"");
            }
        }
    }

    private static void grant(Http granter, Role role, String end) {
        String subject = end.equals("null") ? role.code() : "former-" + role.code();
        granter.post(
                        role == Role.AUTHORITY_OFFICER
                                ? "/authorities/matrix-top/roles"
                                : "/schools/matrix-own/roles",
                        "{\"subject\":\"%s\",\"role\":\"%s\",\"from\":\"2020-01-01\",\"to\":%s}"
                                .formatted(subject, role.code(), end))
                .done();
    }

    @Test
    void isInTheMatrixExactlyOnce() {
        assertThat(Matrix.served(service))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Matrix.names(ROUTES).stream(), Matrix.BESIDE.stream())
                                .toList());
    }

    @Test
    void isDescribed() {
        assertThat(Matrix.documented(http.get("/v3/api-docs").done().body()))
                .containsExactlyInAnyOrderElementsOf(Matrix.names(ROUTES));
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void opensToWhomTheTablePermits(Route route) {
        assertThat(Matrix.wrong(route, List.of(Situation.values()), this::asked)).isEmpty();
    }

    private Said asked(Route route, Role role, Situation situation) {
        Answer answer = ask(route, role, situation);
        return new Said(door(answer), answer.status(), answer.body());
    }

    @ParameterizedTest
    @MethodSource("withASchool")
    void answersAboutAForeignSchoolAsAboutNone(Route route) {
        Http principal = http.as(Role.PRINCIPAL.code());
        Answer foreign = send(principal, route, "matrix-below", "matrix-far");
        Answer none = send(principal, route, "matrix-nowhere", "matrix-nobody");
        assertThat(foreign.status()).isEqualTo(none.status()).isEqualTo(404);
        assertThat(said(foreign)).isEqualTo(said(none));
        assertThat(foreign.body().replace("matrix-below", "matrix-nowhere")).isEqualTo(none.body());
    }

    /** Every hundredth answer also says that its connection ends, whatever was asked. */
    private static Set<String> said(Answer answer) {
        Set<String> names = new TreeSet<>(answer.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    private static Stream<Route> withASchool() {
        return ROUTES.stream().filter(route -> route.place() == Route.Place.SCHOOL);
    }

    private Answer ask(Route route, Role role, Situation situation) {
        String school =
                switch (situation) {
                    case OWN_SCHOOL, ENDED_GRANT, NO_TOKEN -> "matrix-own";
                    case OTHER_SCHOOL -> "matrix-other";
                    case SCHOOL_BELOW_ANOTHER_AUTHORITY -> "matrix-below";
                };
        String authority = school.equals("matrix-below") ? "matrix-far" : "matrix-office";
        String subject =
                switch (role) {
                    case PLATFORM_ADMINISTRATOR -> Http.ADMINISTRATOR;
                    default ->
                            situation == Situation.ENDED_GRANT
                                    ? "former-" + role.code()
                                    : role.code();
                };
        return send(
                situation == Situation.NO_TOKEN ? http : http.as(subject),
                route,
                school,
                authority);
    }

    private static Answer send(Http asking, Route route, String school, String authority) {
        String path =
                route.path()
                        .replace("/api/v1", "")
                        .replace("{school}", school)
                        .replace("{authority}", authority)
                        .replace("{year}", "2023-2024")
                        .replace("{time}", "end-of-year")
                        .replace("criteria/{code}", "criteria/1.1")
                        .replace("upkeep/{code}", "upkeep/1.1")
                        .replace("{code}", "H1-1.1-01")
                        .replace("frameworks/{id}", "frameworks/tt18-2018")
                        .replaceAll("\\{\\w+}", "0199a1b2-0000-7000-8000-000000000000");
        if (path.endsWith("/imports")) {
            return asking.upload(path, "ke-hoach.txt", PlanFile.saying("Thử."));
        }
        return asking.send(route.method(), path, route.body().replace("{authority}", authority));
    }

    /** Refusals of the door have codes of their own; every other answer comes from behind it. */
    private static Door door(Answer answer) {
        if (answer.status() == 401) {
            return Door.UNAUTHENTICATED;
        }
        if (says(answer, ProblemCode.FORBIDDEN)) {
            return Door.FORBIDDEN;
        }
        if (says(answer, ProblemCode.SCHOOL_UNKNOWN)
                || says(answer, ProblemCode.AUTHORITY_UNKNOWN)) {
            return Door.UNKNOWN;
        }
        return Door.PASSED;
    }

    private static boolean says(Answer answer, ProblemCode code) {
        return answer.status() == code.status()
                && answer.body().contains("\"code\":\"" + code.code() + "\"");
    }
}
