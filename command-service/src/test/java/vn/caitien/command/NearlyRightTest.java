package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * Bodies that could be read in more than one way, or that say nothing while they look filled in.
 */
@CommandServiceTest
class NearlyRightTest {

    private final Http http;
    private TestSchool school;
    private String sheet;

    NearlyRightTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolHasRatedACriterion() {
        school = TestSchool.register(http);
        sheet = school.openSheet();
        school.secretary()
                .put(sheet + "/criteria/1.1/rating", "{\"requirements\":{\"1\":{\"a\":\"met\"}}}")
                .done();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requirements\":{\"1\":{\"a\":\"met\",\"a\":\"not-met\"}}}",
                "{\"requirements\":{},\"requirements\":{\"1\":{\"a\":\"met\"}}}"
            })
    void refusesABodyThatSaysTwoThings(String body) {
        school.secretary().put(sheet + "/criteria/1.2/rating", body).refused(ProblemCode.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0000-01-01", "+999999999-12-31", "2026-10-01T00:00:00Z"})
    void refusesADayThatIsNoneOfOurTimes(String day) {
        Answer answer =
                school.secretary()
                        .post(
                                school.path("/evidence"),
                                "{\"code\":\"H1-1.1-09\",\"document\":{\"title\":\"x\",\"issuedOn\":\"%s\"}}"
                                        .formatted(day));
        answer.refused(ProblemCode.INVALID_FIELDS);
        assertThat(answer.text("fields[0].field")).isEqualTo("document.issuedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00a0", "\\u200b", "\\u3164", " \\u2003 \\ufeff"})
    void takesNoInvisibleReason(String reason) {
        school.secretary()
                .put(
                        sheet + "/criteria/1.1/rating",
                        "{\"requirements\":{\"1\":{\"a\":\"not-met\"}},\"reason\":\"%s\"}"
                                .formatted(reason))
                .refused(ProblemCode.REASON_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"levels\":{\"9.9\":1}}",
                "{\"standardLevels\":{\"7\":1}}",
                "{\"remarks\":{\"8.8\":\"Thiếu phòng\"}}",
                "{\"marks\":{\"0.1\":{\"1\":[\"a\"]}}}"
            })
    void keepsNoStatementAboutWhatTheEditionDoesNotHave(String statement) {
        school.secretary()
                .put(sheet + "/statement", statement)
                .refused(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }
}
