package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * What a school's people may type wrong: each is refused with a code and a sentence, and nothing is
 * stored.
 */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String LEVEL_1 =
            "{\"requirements\":{\"1\":{\"a\":\"met\",\"b\":\"met\",\"c\":\"met\"}}}";
    private static final String PROGRESS =
            "{\"month\":\"%s\",\"state\":\"on-track\",\"percent\":%s,\"note\":\"Đã làm.\"}";
    private static final String BUDGET = "{\"budget\":{\"amount\":%s,\"source\":\"học phí\"}}";

    private final Http http;
    private TestSchool school;
    private String sheet;
    private String signedAction;
    private String draftPlan;
    private String draftAction;

    BadInputTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void aSchoolHasASheetASignedPlanAndADraft() {
        school = TestSchool.register(http);
        sheet = school.openSheet();
        school.secretary().put(sheet + "/criteria/1.1/rating", LEVEL_1).done();
        String signed = school.draftPlan("2023-2024");
        signedAction = school.planAction(signed);
        school.sign(signed);
        draftPlan = school.draftPlan("2024-2025");
        draftAction = school.planAction(draftPlan);
    }

    @ParameterizedTest
    @MethodSource({"ratings", "evidence", "plans", "actions", "money", "shapes"})
    void isRefusedInWordsAndLeavesNothing(Refusal refusal) {
        refusal.check(school.secretary());
    }

    @Test
    void namesTheFieldAtFault() {
        Answer refused =
                school.secretary()
                        .put(draftAction + "/budget", BUDGET.formatted("-1"))
                        .refused(ProblemCode.INVALID_FIELDS);
        assertThat(refused.text("$.fields[0].field")).isEqualTo("budget.amount");
        assertThat(refused.text("$.fields[0].code")).isEqualTo("min");
    }

    @Test
    void refusesARatingAfterApproval() {
        TestSchool other = TestSchool.register(http);
        String approved = other.openSheet();
        other.secretary().post(approved + "/submission", "").done();
        other.principal().post(approved + "/approval", "").done();
        new Refusal(
                        "rating after approval",
                        "PUT",
                        approved + "/criteria/1.1/rating",
                        LEVEL_1,
                        ProblemCode.ASSESSMENT_NOT_OPEN)
                .check(other.secretary());
    }

    private Stream<Refusal> ratings() {
        return Stream.of(
                rating(
                        "an unknown criterion",
                        "9.9",
                        LEVEL_1,
                        ProblemCode.CRITERION_OUTSIDE_FRAMEWORK),
                rating(
                        "a requirement the level does not have",
                        "1.1",
                        LEVEL_1.replace("\"c\"", "\"d\""),
                        ProblemCode.REQUIREMENT_OUTSIDE_LEVEL),
                rating(
                        "a level the criterion does not have",
                        "1.2",
                        "{\"requirements\":{\"3\":{\"*\":\"met\"}}}",
                        ProblemCode.LEVEL_OUTSIDE_CRITERION),
                rating(
                        "a level skipped",
                        "1.2",
                        "{\"requirements\":{\"2\":{\"*\":\"met\"}}}",
                        ProblemCode.LEVEL_SKIPPED),
                rating(
                        "a change without reason",
                        "1.1",
                        LEVEL_1.replace("{\"a\":\"met\"", "{\"a\":\"not-met\""),
                        ProblemCode.REASON_REQUIRED),
                rating(
                        "an unknown outcome",
                        "1.1",
                        LEVEL_1.replace("met", "đạt"),
                        ProblemCode.INVALID_FIELDS),
                rating(
                        "an outcome by number",
                        "1.1",
                        "{\"requirements\":{\"1\":{\"a\":0}}}",
                        ProblemCode.INVALID_FIELDS),
                rating(
                        "an empty outcome",
                        "1.1",
                        "{\"requirements\":{\"1\":{\"a\":null}}}",
                        ProblemCode.INVALID_FIELDS),
                rating(
                        "a level that is no number",
                        "1.1",
                        "{\"requirements\":{\"một\":{\"a\":\"met\"}}}",
                        ProblemCode.INVALID_FIELDS),
                rating("no outcomes", "1.1", "{}", ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a year that is none",
                        "PUT",
                        school.path("/self-assessments/2023-2025/criteria/1.1/rating"),
                        LEVEL_1,
                        ProblemCode.INVALID_SCHOOL_YEAR),
                new Refusal(
                        "a year without a sheet",
                        "PUT",
                        school.path("/self-assessments/2019-2020/criteria/1.1/rating"),
                        LEVEL_1,
                        ProblemCode.SELF_ASSESSMENT_UNKNOWN),
                new Refusal(
                        "a band the school does not have",
                        "PUT",
                        sheet + "/criteria/1.1/rating?band=thpt",
                        LEVEL_1,
                        ProblemCode.BAND_NOT_OFFERED),
                new Refusal(
                        "an edition nobody knows",
                        "POST",
                        school.path("/self-assessments"),
                        "{\"schoolYear\":\"2020-2021\",\"framework\":\"tt99-1999\"}",
                        ProblemCode.FRAMEWORK_UNKNOWN),
                new Refusal(
                        "a percentage of astronomical size",
                        "PUT",
                        sheet + "/statement",
                        """
                        {"counts":[{"level":1,"reached":28,"of":28,"percent":1e-999999999}]}\
                        """,
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a stated level that is null",
                        "PUT",
                        sheet + "/statement",
                        "{\"levels\":{\"1.1\":null}}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "words for a level that is null",
                        "PUT",
                        sheet + "/criteria/1.1/description",
                        "{\"presentState\":{\"1\":null}}",
                        ProblemCode.INVALID_FIELDS));
    }

    private Stream<Refusal> evidence() {
        return Stream.of(
                new Refusal(
                        "a code of no edition",
                        "POST",
                        school.path("/evidence"),
                        "{\"code\":\"MC-1\",\"document\":{\"title\":\"Quyết định\"}}",
                        ProblemCode.EVIDENCE_CODE_INVALID),
                new Refusal(
                        "a document without title",
                        "POST",
                        school.path("/evidence"),
                        "{\"code\":\"H1-1.1-01\",\"document\":{\"title\":\"  \"}}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a day that does not exist",
                        "POST",
                        school.path("/evidence"),
                        "{\"code\":\"H1-1.1-01\",\"document\":{\"title\":\"QĐ\",\"issuedOn\":\"2023-02-30\"}}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a document that is not registered",
                        "POST",
                        sheet + "/criteria/1.1/evidence",
                        "{\"evidence\":\"H1-1.1-99\"}",
                        ProblemCode.EVIDENCE_UNKNOWN));
    }

    private Stream<Refusal> plans() {
        return Stream.of(
                new Refusal(
                        "upkeep of an unknown criterion",
                        "PUT",
                        draftPlan + "/upkeep/9.9",
                        "{\"text\":\"Duy trì.\"}",
                        ProblemCode.CRITERION_OUTSIDE_FRAMEWORK),
                new Refusal(
                        "a target with too many digits",
                        "PUT",
                        draftPlan + "/targets/k6",
                        "{\"subject\":\"Học lực\",\"target\":1234567890123.5}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a target of astronomical size",
                        "PUT",
                        draftPlan + "/targets/k6",
                        "{\"subject\":\"Học lực\",\"target\":1e999999999}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a target under a name without end",
                        "PUT",
                        draftPlan + "/targets/" + "k".repeat(1_000),
                        "{\"subject\":\"Học lực\",\"target\":35}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a measurement of a target that was not set",
                        "POST",
                        draftPlan + "/targets/k9/measurement",
                        "{\"actual\":35}",
                        ProblemCode.TARGET_UNKNOWN),
                new Refusal(
                        "more grounds than a plan can have",
                        "PUT",
                        draftPlan + "/frame",
                        "{\"grounds\":[" + "\"Căn cứ\",".repeat(100) + "\"Căn cứ\"]}",
                        ProblemCode.INVALID_FIELDS));
    }

    private Stream<Refusal> actions() {
        return Stream.of(
                progress(
                        "a month before the action",
                        "2023-09",
                        "40",
                        ProblemCode.MONTH_OUTSIDE_ACTION),
                progress(
                        "a month after the action",
                        "2024-01",
                        "40",
                        ProblemCode.MONTH_OUTSIDE_ACTION),
                progress(
                        "a month that does not exist", "2023-13", "40", ProblemCode.INVALID_FIELDS),
                progress("more than everything", "2023-10", "101", ProblemCode.INVALID_FIELDS),
                progress("less than nothing", "2023-10", "-1", ProblemCode.INVALID_FIELDS),
                progress("half a per cent", "2023-10", "40.5", ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a completion in a month yet to come",
                        "POST",
                        signedAction + "/completion",
                        "{\"month\":\"2098-01\",\"result\":\"Xong.\"}",
                        ProblemCode.MONTH_IN_FUTURE),
                new Refusal(
                        "a completion without result",
                        "POST",
                        signedAction + "/completion",
                        "{\"month\":\"2023-10\",\"result\":\" \"}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "an end before the start",
                        "PUT",
                        draftAction + "/schedule",
                        """
                        {"schedule":{"start":"2023-12","end":"2023-10","precision":"month"},"reason":"đổi"}\
                        """,
                        ProblemCode.END_BEFORE_START),
                new Refusal(
                        "a new time without reason",
                        "PUT",
                        draftAction + "/schedule",
                        "{\"schedule\":{\"start\":\"2023-12\",\"end\":\"2024-10\",\"precision\":\"month\"}}",
                        ProblemCode.REASON_REQUIRED),
                new Refusal(
                        "a row for an unknown criterion",
                        "POST",
                        draftPlan + "/actions",
                        "{\"wording\":{\"criteria\":[\"9.9\"],\"measures\":\"Rà soát.\"}}",
                        ProblemCode.CRITERION_OUTSIDE_FRAMEWORK),
                new Refusal(
                        "a row that does nothing",
                        "POST",
                        draftPlan + "/actions",
                        "{\"wording\":{\"criteria\":[\"1.1\"],\"measures\":\"  \"}}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "giving up without reason",
                        "POST",
                        signedAction + "/cancellation",
                        "{}",
                        ProblemCode.REASON_REQUIRED),
                new Refusal(
                        "an action nobody knows",
                        "POST",
                        school.path("/actions/none/cancellation"),
                        "{\"reason\":\"thừa\"}",
                        ProblemCode.ACTION_UNKNOWN));
    }

    private Stream<Refusal> money() {
        return Stream.of(
                        "-1",
                        "1000000000001",
                        "99999999999999999999",
                        "1e30",
                        "1.5",
                        "\"100 triệu\"",
                        "\"100\"",
                        "true",
                        "[1]")
                .map(
                        amount ->
                                new Refusal(
                                        "an amount of " + amount,
                                        "PUT",
                                        draftAction + "/budget",
                                        BUDGET.formatted(amount),
                                        ProblemCode.INVALID_FIELDS));
    }

    private Stream<Refusal> shapes() {
        String submission = sheet + "/return";
        return Stream.of(
                new Refusal("no JSON", "POST", submission, "{\"reason\":", ProblemCode.MALFORMED),
                new Refusal("an empty body", "POST", submission, "", ProblemCode.MALFORMED),
                new Refusal("two documents", "POST", submission, "{} {}", ProblemCode.MALFORMED),
                new Refusal("a list", "POST", submission, "[]", ProblemCode.MALFORMED),
                new Refusal(
                        "a property nobody asked for",
                        "POST",
                        school.path("/plans"),
                        "{\"schoolYear\":\"2025-2026\",\"framework\":\"tt18-2018\",\"status\":\"approved\"}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "a text that is an object",
                        "POST",
                        submission,
                        "{\"reason\":{\"a\":1}}",
                        ProblemCode.INVALID_FIELDS),
                new Refusal(
                        "nesting without end",
                        "POST",
                        submission,
                        "{\"reason\":" + "[".repeat(5_000),
                        ProblemCode.INVALID_FIELDS));
    }

    private Refusal rating(String what, String criterion, String body, ProblemCode code) {
        return new Refusal(what, "PUT", sheet + "/criteria/" + criterion + "/rating", body, code);
    }

    private Refusal progress(String what, String month, String percent, ProblemCode code) {
        return new Refusal(
                what, "POST", signedAction + "/progress", PROGRESS.formatted(month, percent), code);
    }
}
