package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** What goes wrong before anybody reads the body. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransportTest {

    private static final int LARGEST_BODY = 1_048_576;

    private final Http http;
    private TestSchool school;

    TransportTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedInWordsAndLeavesNothing(Refusal refusal) {
        refusal.check(school.secretary());
    }

    private Stream<Refusal> isRefusedInWordsAndLeavesNothing() {
        return Stream.of(
                new Refusal(
                        "a body over the limit",
                        "POST",
                        school.path("/plans"),
                        "{\"schoolYear\":\"" + "2".repeat(LARGEST_BODY) + "\"}",
                        ProblemCode.TOO_LARGE),
                new Refusal(
                        "a method the address does not have",
                        "PATCH",
                        school.path("/plans"),
                        "{}",
                        ProblemCode.METHOD_NOT_ALLOWED),
                new Refusal("an unknown address", "POST", "/nothing", "{}", ProblemCode.NOT_FOUND),
                new Refusal(
                        "an unknown address below a school",
                        "POST",
                        school.path("/nothing"),
                        "{}",
                        ProblemCode.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void refusesOtherContentTypes(String type) {
        new Refusal(
                        type,
                        "POST",
                        school.path("/plans"),
                        "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}",
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE)
                .check(school.secretary().with("Content-Type", type));
    }

    @Test
    void refusesABodyOverTheLimitAlsoWithAKey() {
        school.secretary()
                .withKey(UUID.randomUUID())
                .post(school.path("/plans"), " ".repeat(LARGEST_BODY + 1))
                .refused(ProblemCode.TOO_LARGE);
    }

    @Test
    void takesFilesOnOneRouteOnly() {
        Map<String, Long> before = Store.rows();
        for (String path : List.of(school.path("/plans"), school.path("/imports/x/draft"), "/x")) {
            school.secretary()
                    .upload(path, "ke-hoach.txt", new byte[10])
                    .refused(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        assertThat(Store.rows()).isEqualTo(before);
    }

    @Test
    void takesFilesUpToTwentyMegabytes() {
        Map<String, Long> before = Store.rows();
        school.secretary()
                .upload(school.path("/imports"), "ke-hoach.txt", new byte[20 * LARGEST_BODY + 1])
                .refused(ProblemCode.TOO_LARGE);
        byte[] blanks = " ".repeat(20 * LARGEST_BODY).getBytes(StandardCharsets.US_ASCII);
        school.secretary()
                .upload(school.path("/imports"), "ke-hoach.txt", blanks)
                .refused(ProblemCode.FILE_SWELLS);
        assertThat(Store.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/a%2fb", "/..%2f..", "/a;b=c", "//x"})
    void refusesAddressesThatTryTricks(String path) {
        Map<String, Long> before = Store.rows();
        Answer refused = school.secretary().post(school.path("/plans") + path, "{}");
        assertThat(refused.status()).isBetween(400, 404);
        assertThat(refused.body()).doesNotContain("Exception", "org.springframework");
        assertThat(Store.rows()).isEqualTo(before);
    }

    @Test
    void saysInEveryAnswerThatTheBrowserMustNotGuessItsType() {
        Answer answer = school.secretary().post("/nothing", "{}");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
