package vn.caitien.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * A body may not say what the path, the token or the service says: whose it is, who did it, when,
 * and what came of it.
 */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverreachingBodyTest {

    private static final List<String> MORE =
            List.of(
                    "\"school\":\"%s\"",
                    "\"tenant\":\"%s\"",
                    "\"metadata\":{\"tenant\":\"%s\"}",
                    "\"actor\":\"principal-%s\"",
                    "\"acting\":{\"subject\":\"principal-%s\",\"role\":\"principal\"}",
                    "\"command\":\"0199a1b2-0000-7000-8000-000000000000\"",
                    "\"version\":99",
                    "\"position\":99",
                    "\"level\":3",
                    "\"status\":\"approved\"",
                    "\"recordedAt\":\"2001-01-01T00:00:00Z\"",
                    "\"class\":\"java.lang.String\"",
                    "\"@type\":\"java.lang.String\"");

    private final Http http;
    private TestSchool own;
    private TestSchool foreign;

    OverreachingBodyTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void twoSchoolsAreRegistered() {
        own = TestSchool.register(http);
        foreign = TestSchool.register(http);
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedAndLeavesNothing(Refusal refusal) {
        refusal.check(own.principal());
    }

    private Stream<Refusal> isRefusedAndLeavesNothing() {
        String year = "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";
        String document = "{\"code\":\"H1-1.1-01\",\"document\":{\"title\":\"Chiến lược\"}}";
        return Map.of(
                        "/plans",
                        year,
                        "/self-assessments",
                        year,
                        "/evidence",
                        document,
                        "/roles",
                        TestSchool.grant("somebody", Role.STAFF))
                .entrySet()
                .stream()
                .flatMap(
                        route ->
                                MORE.stream()
                                        .map(
                                                more ->
                                                        new Refusal(
                                                                more + " at " + route.getKey(),
                                                                "POST",
                                                                own.path(route.getKey()),
                                                                with(route.getValue(), more),
                                                                ProblemCode.INVALID_FIELDS)));
    }

    private String with(String body, String more) {
        return body.substring(0, body.length() - 1) + "," + more.formatted(foreign.id()) + "}";
    }
}
