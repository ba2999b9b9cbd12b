package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

@CommandServiceTest
class SelfAssessmentJourneyTest {

    private static final String RATING =
            "{\"requirements\":{\"1\":{\"a\":\"met\",\"b\":\"met\",\"c\":\"%s\"}},\"reason\":%s}";

    private final Http http;
    private TestSchool school;
    private String sheet;

    SelfAssessmentJourneyTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolOpensItsSheet() {
        school = TestSchool.register(http);
        sheet = school.openSheet();
    }

    @Test
    void ratesSubmitsAndApproves() {
        Answer rated =
                school.secretary()
                        .put(sheet + "/criteria/1.1/rating", RATING.formatted("met", "null"));
        assertThat(rated.done().version()).isEqualTo(1);
        assertThat(rated.headers().firstValue("ETag")).hasValue("\"1\"");
        school.secretary().post(sheet + "/submission", "").done();
        school.principal().post(sheet + "/approval", "").done();
        school.secretary()
                .put(sheet + "/criteria/1.1/rating", RATING.formatted("not-met", "\"vì\""))
                .refused(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void changesARatingOnlyWithAReason() {
        Http secretary = school.secretary();
        secretary.put(sheet + "/criteria/1.1/rating", RATING.formatted("met", "null")).done();
        secretary
                .put(sheet + "/criteria/1.1/rating", RATING.formatted("not-met", "null"))
                .refused(ProblemCode.REASON_REQUIRED);
        secretary
                .put(
                        sheet + "/criteria/1.1/rating",
                        RATING.formatted("not-met", "\"thiếu bản gốc\""))
                .done();
    }

    @Test
    void namesADocumentAtACriterionOnlyWhileItIsInUse() {
        Http secretary = school.secretary();
        String link = "{\"evidence\":\"H1-1.1-01\",\"level\":1,\"requirement\":\"a\"}";
        secretary
                .post(sheet + "/criteria/1.1/evidence", link)
                .refused(ProblemCode.EVIDENCE_UNKNOWN);
        secretary
                .post(
                        school.path("/evidence"),
                        "{\"code\":\"[H1-1.1-01]\",\"document\":{\"title\":\"Chiến lược\"}}")
                .done();
        secretary.post(sheet + "/criteria/1.1/evidence", link).done();
        secretary
                .post(
                        school.path("/evidence/H1-1.1-01/withdrawal"),
                        "{\"reason\":\"hết hiệu lực\"}")
                .done();
        secretary
                .post(sheet + "/criteria/1.2/evidence", "{\"evidence\":\"H1-1.1-01\"}")
                .refused(ProblemCode.EVIDENCE_WITHDRAWN);
    }

    @Test
    void readsACodeInTheBracketsItWearsInRunningText() {
        school.secretary()
                .post(
                        school.path("/evidence"),
                        "{\"code\":\"H2-1.1-07\",\"document\":{\"title\":\"Nghị quyết\"}}")
                .done();
        String link = "{\"evidence\":\"[H2-1.1-07]\",\"level\":1,\"requirement\":\"a\"}";
        school.secretary().post(sheet + "/criteria/1.1/evidence", link).done();
        school.secretary()
                .delete(
                        sheet + "/criteria/1.1/evidence",
                        link.replace("}", ",\"reason\":\"nhầm\"}"))
                .done();
    }

    @Test
    void keepsTheBandsOfASchoolApart() {
        school.principal()
                .put(
                        school.path("/profile"),
                        """
                        {"name":"Trường TH và THCS","bands":["primary","thcs"],"reason":"sáp nhập"}\
                        """)
                .done();
        String opening =
                "{\"schoolYear\":\"2025-2026\",\"framework\":\"tt57-2026-general\",\"band\":%s}";
        String path = school.path("/self-assessments");
        Http secretary = school.secretary();
        secretary.post(path, opening.formatted("null")).refused(ProblemCode.BAND_REQUIRED);
        secretary.post(path, opening.formatted("\"primary\"")).done();
        secretary.post(path, opening.formatted("\"thcs\"")).done();
        secretary.post(path + "/2025-2026/submission", "").refused(ProblemCode.BAND_REQUIRED);
        secretary.post(path + "/2025-2026/submission?band=primary", "").done();
        secretary.post(path + "/2025-2026/submission?band=thcs", "").done();
    }

    @Test
    void refusesAnEditionThatCameIntoForceAfterTheYear() {
        String body = "{\"schoolYear\":\"%s\",\"framework\":\"tt57-2026-general\"}";
        for (String path : List.of("/self-assessments", "/plans")) {
            school.secretary()
                    .post(school.path(path), body.formatted("2024-2025"))
                    .refused(ProblemCode.FRAMEWORK_NOT_YET_IN_FORCE);
            school.secretary().post(school.path(path), body.formatted("2025-2026")).done();
        }
    }

    @Test
    void hidesTheSchoolFromStrangers() {
        http.as("nobody")
                .put(sheet + "/criteria/1.1/rating", RATING.formatted("met", "null"))
                .refused(ProblemCode.SCHOOL_UNKNOWN);
    }
}
