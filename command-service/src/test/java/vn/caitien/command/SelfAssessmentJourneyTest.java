package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CommandServiceTest
class SelfAssessmentJourneyTest {

    private static final String RATING =
            "{\"requirements\":{\"1\":{\"a\":\"met\",\"b\":\"met\",\"c\":\"%s\"}},\"reason\":%s}";

    private final Http http;
    private String school;
    private Http secretary;
    private Http principal;
    private String sheet;

    SelfAssessmentJourneyTest(@Autowired MockMvcTester mvc) {
        this.http = new Http(mvc, "nobody");
    }

    @BeforeEach
    void aSchoolOpensItsSheet() {
        school = http.school();
        secretary = http.as("secretary-" + school);
        principal = http.as("principal-" + school);
        sheet = "/schools/" + school + "/self-assessments";
        assertThat(secretary.post(sheet, "{\"schoolYear\":\"2024-2025\",\"framework\":\"tt18-2018\"}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("version")
                .isEqualTo(0);
        sheet += "/2024-2025";
    }

    @Test
    void ratesSubmitsAndApproves() {
        assertThat(secretary.put(sheet + "/criteria/1.1/rating", RATING.formatted("met", "null")))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"1\"");
        assertThat(secretary.post(sheet + "/submission", "")).hasStatusOk();
        assertThat(principal.post(sheet + "/approval", "")).hasStatusOk();
        assertThat(secretary.put(sheet + "/criteria/1.1/rating", RATING.formatted("not-met", "\"vì\"")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("assessment-not-open");
    }

    @Test
    void changesARatingOnlyWithAReason() {
        secretary.put(sheet + "/criteria/1.1/rating", RATING.formatted("met", "null"));
        assertThat(secretary.put(sheet + "/criteria/1.1/rating", RATING.formatted("not-met", "null")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("reason-required");
    }

    @Test
    void hidesTheSchoolFromStrangers() {
        assertThat(http.put(sheet + "/criteria/1.1/rating", RATING.formatted("met", "null")))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("school-unknown");
    }
}
