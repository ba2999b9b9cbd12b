package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * Each operation is open to the roles of the table and closed to all others, at the door itself.
 */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTableTest {

    private static final Set<Operation> READS =
            EnumSet.of(
                    Operation.READ_SCHOOL,
                    Operation.READ_AUDIT,
                    Operation.READ_ROLES,
                    Operation.REBUILD_VIEWS);
    private static final Set<Operation> OF_AN_AUTHORITY =
            EnumSet.of(Operation.GRANT_AUTHORITY_ROLE, Operation.REGISTER_SCHOOL);
    private static final Set<Role> ABOVE_SCHOOLS =
            EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.AUTHORITY_OFFICER);
    private static final String REASON = "{\"reason\":\"thử\"}";

    private record Route(String method, String path, String body) {}

    private final Http http;
    private final Map<Operation, Route> routes = new EnumMap<>(Operation.class);
    private TestSchool school;

    PermissionTableTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void everyOperationHasARoute() {
        school = TestSchool.register(http);
        aboveSchools();
        selfAssessment();
        plan();
    }

    @Test
    void coversEveryOperationThatWrites() {
        assertThat(routes.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(READS)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("operationsByRole")
    void isAsTheTableSays(Operation operation, Role role) {
        Route route = routes.get(operation);
        // A thing that is registered has an id of its own each time.
        String body =
                route.body().replace("{new}", "n" + UUID.randomUUID().toString().substring(0, 8));
        Answer answer = school.as(role).send(route.method(), route.path(), body);
        if (operation.permits(role)) {
            assertThat(answer.status()).as(answer.body()).isIn(200, 201, 404, 409);
            assertThat(answer.body())
                    .doesNotContain(
                            ProblemCode.FORBIDDEN.code(),
                            ProblemCode.SCHOOL_UNKNOWN.code(),
                            ProblemCode.AUTHORITY_UNKNOWN.code());
        } else {
            answer.refused(refusal(operation, role));
        }
    }

    /** Somebody with no role at all in an authority does not learn that it exists. */
    private static ProblemCode refusal(Operation operation, Role role) {
        return OF_AN_AUTHORITY.contains(operation) && !ABOVE_SCHOOLS.contains(role)
                ? ProblemCode.AUTHORITY_UNKNOWN
                : ProblemCode.FORBIDDEN;
    }

    private static Stream<Arguments> operationsByRole() {
        return Arrays.stream(Operation.values())
                .filter(operation -> !READS.contains(operation))
                .flatMap(
                        operation ->
                                Arrays.stream(Role.values())
                                        .map(role -> Arguments.of(operation, role)));
    }

    private void aboveSchools() {
        put(
                Operation.REGISTER_AUTHORITY,
                "POST",
                "/authorities",
                "{\"id\":\"{new}\",\"name\":\"Sở\"}");
        put(
                Operation.GRANT_AUTHORITY_ROLE,
                "POST",
                "/authorities/" + school.authority() + "/roles",
                TestSchool.grant("somebody", Role.AUTHORITY_OFFICER));
        put(
                Operation.REGISTER_SCHOOL,
                "POST",
                "/schools",
                "{\"id\":\"{new}\",\"name\":\"Trường\",\"bands\":[\"thcs\"],\"authority\":\"%s\"}"
                        .formatted(school.authority()));
        put(Operation.PUBLISH_FRAMEWORK, "POST", "/frameworks/none/withdrawal", REASON);
        put(
                Operation.GRANT_ROLE,
                "POST",
                school.path("/roles"),
                TestSchool.grant("somebody", Role.PRINCIPAL));
        put(Operation.WITHDRAW_ROLE, "DELETE", school.path("/roles/none"), REASON);
        put(
                Operation.CORRECT_SCHOOL_PROFILE,
                "PUT",
                school.path("/profile"),
                "{\"name\":\"Trường THCS\",\"bands\":[\"thcs\"],\"reason\":\"thử\"}");
        put(
                Operation.CORRECT_NAME,
                "PUT",
                school.path("/roles/none/name"),
                "{\"name\":\"Nguyễn Văn A\"}");
        put(Operation.ERASE_PERSON, "POST", "/people/nobody/erasure", REASON);
        put(
                Operation.RECORD_EXTERNAL_RESULT,
                "POST",
                school.path("/external-results"),
                "{\"from\":\"2015-2016\",\"to\":\"2019-2020\",\"title\":\"ĐGN\",\"counts\":[]}");
    }

    private void selfAssessment() {
        String sheet = school.path("/self-assessments/2019-2020");
        put(
                Operation.OPEN_SELF_ASSESSMENT,
                "POST",
                school.path("/self-assessments"),
                "{\"schoolYear\":\"2018-2019\",\"framework\":\"tt18-2018\"}");
        put(
                Operation.RATE_CRITERION,
                "PUT",
                sheet + "/criteria/1.1/rating",
                "{\"requirements\":{\"1\":{\"a\":\"met\"}}}");
        put(
                Operation.DESCRIBE_CRITERION,
                "PUT",
                sheet + "/criteria/1.1/description",
                "{\"presentState\":{}}");
        put(Operation.STATE_RESULT, "PUT", sheet + "/statement", "{}");
        put(
                Operation.LINK_EVIDENCE,
                "DELETE",
                sheet + "/criteria/1.1/evidence",
                "{\"evidence\":\"H1-1.1-01\",\"reason\":\"thử\"}");
        put(Operation.SUBMIT_SELF_ASSESSMENT, "POST", sheet + "/submission", "");
        put(Operation.RETURN_SELF_ASSESSMENT, "POST", sheet + "/return", REASON);
        put(Operation.APPROVE_SELF_ASSESSMENT, "POST", sheet + "/approval", "");
        put(Operation.REOPEN_SELF_ASSESSMENT, "POST", sheet + "/reopening", REASON);
        put(
                Operation.REGISTER_EVIDENCE,
                "POST",
                school.path("/evidence"),
                "{\"code\":\"H1-1.1-01\",\"document\":{\"title\":\"Chiến lược\"}}");
        put(
                Operation.REVISE_EVIDENCE,
                "POST",
                school.path("/evidence/H9-1.1-01/withdrawal"),
                REASON);
    }

    private void plan() {
        String plan = school.path("/plans/2019-2020");
        put(Operation.DRAFT_PLAN, "PUT", plan + "/upkeep/1.1", "{\"text\":\"Duy trì.\"}");
        put(Operation.SUBMIT_PLAN, "POST", plan + "/submission", "");
        put(Operation.RETURN_PLAN, "POST", plan + "/return", REASON);
        put(Operation.APPROVE_PLAN, "POST", plan + "/approval", "");
        put(Operation.AMEND_PLAN, "POST", plan + "/amendment", REASON);
        put(Operation.CLOSE_PLAN, "POST", plan + "/closing", REASON);
        put(Operation.MEASURE_TARGET, "POST", plan + "/targets/k6/measurement", "{\"actual\":35}");
        put(
                Operation.REVIEW_PLAN,
                "PUT",
                plan + "/reviews/end-of-year",
                "{\"review\":{\"followed\":\"Tiến độ.\",\"result\":\"Đạt.\",\"assessor\":\"Tổ giám"
                        + " sát\"}}");
        String action = school.path("/actions/none");
        put(
                Operation.REPORT_PROGRESS,
                "POST",
                action + "/progress",
                "{\"month\":\"2019-10\",\"state\":\"on-track\",\"note\":\"Đã họp.\"}");
        put(Operation.VERIFY_COMPLETION, "POST", action + "/completion/return", REASON);
        put(Operation.END_ACTION, "POST", action + "/cancellation", REASON);
    }

    private void put(Operation operation, String method, String path, String body) {
        routes.put(operation, new Route(method, path, body));
    }
}
