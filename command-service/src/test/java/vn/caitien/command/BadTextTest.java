package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** Texts: what can be stored is stored as meant, what cannot is refused. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTextTest {

    private static final String NUL = "\\u0000";
    private static final String LONE_HIGH_SURROGATE = "\\ud83d";
    private static final String LONE_LOW_SURROGATE = "\\ude00";
    private static final String ESCAPE_CHARACTER = "\\u001b";

    private final Http http;
    private TestSchool school;
    private String plan;
    private String sheet;

    BadTextTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void aSchoolDraftsItsPlan() {
        school = TestSchool.register(http);
        sheet = school.openSheet();
        plan = school.draftPlan("2023-2024");
    }

    @ParameterizedTest
    @MethodSource({"tooLong", "unstorable", "unstorableNames"})
    void isRefusedInWordsAndLeavesNothing(Refusal refusal) {
        refusal.check(school.secretary());
    }

    @Test
    void keepsEmojiAndComposesMarks() {
        String decomposed =
                Normalizer.normalize("Đổi mới phương pháp 👩🏽‍🏫", Normalizer.Form.NFD);
        String stored = storedMeasures(decomposed);
        assertThat(stored).isNotEqualTo(decomposed).isEqualTo("Đổi mới phương pháp 👩🏽‍🏫");
    }

    @Test
    void keepsMarkupAsText() {
        String markup = "<script>alert('x')</script> & <b>đậm</b>";
        assertThat(storedMeasures(markup)).isEqualTo(markup);
    }

    @Test
    void keepsTheLongestTextThatIsAllowed() {
        String longest = "ữ".repeat(8_000);
        assertThat(storedMeasures(longest)).isEqualTo(longest);
    }

    @Test
    void writesLineEndsOneWay() {
        assertThat(storedMeasures("một\\r\\nhai\\rba")).isEqualTo("một\nhai\nba");
    }

    @Test
    void composesTheNameOfATarget() {
        String decomposed = "%C4%91o%CC%82%CC%89i";
        school.secretary()
                .put(plan + "/targets/" + decomposed, "{\"subject\":\"Học lực\",\"target\":35}")
                .done();
        String key = JsonPath.read(Store.lastFact(school.id()).payload(), "key");
        assertThat(key).isEqualTo("đổi");
    }

    private String storedMeasures(String text) {
        school.secretary().post(plan + "/actions", row(text)).done();
        return JsonPath.read(Store.lastFact(school.id()).payload(), "$.wording.measures");
    }

    private Stream<Refusal> tooLong() {
        return Stream.of(
                refused("10,000 characters where 8,000 are allowed", row("ă".repeat(10_000))),
                new Refusal(
                        "10,000 characters of a reason",
                        "POST",
                        sheet + "/return",
                        "{\"reason\":\"" + "ă".repeat(10_000) + "\"}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "10,000 characters of a title",
                        "PUT",
                        plan + "/frame",
                        "{\"title\":\"" + "ă".repeat(10_000) + "\"}",
                        ProblemCode.INVALID_FIELDS));
    }

    private Stream<Refusal> unstorable() {
        return Stream.of(NUL, LONE_HIGH_SURROGATE, LONE_LOW_SURROGATE, ESCAPE_CHARACTER)
                .map(character -> refused("character " + character, row("a" + character + "b")));
    }

    /** A name inside a map is a text like any other. */
    private Stream<Refusal> unstorableNames() {
        return Stream.of(NUL, LONE_HIGH_SURROGATE, LONE_LOW_SURROGATE)
                .map(
                        character ->
                                new Refusal(
                                        "name " + character,
                                        "PUT",
                                        sheet + "/statement",
                                        """
                                        {"levels":{"1.1%s":2},"standardLevels":{},"marks":{},"counts":[],"remarks":{}}\
                                        """
                                                .formatted(character),
                                        ProblemCode.INVALID_FIELDS));
    }

    private Refusal refused(String what, String body) {
        return new Refusal(what, "POST", plan + "/actions", body, ProblemCode.INVALID_FIELDS);
    }

    private static String row(String measures) {
        return "{\"wording\":{\"criteria\":[\"1.1\"],\"measures\":\"" + measures + "\"}}";
    }
}
