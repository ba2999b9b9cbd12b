package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** What the service counts of its own work, as a scraper sees it. */
@CommandServiceTest
class MetricsTest {

    private static final String PLAN = "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";

    private final Http http;
    private TestSchool school;

    MetricsTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    @Test
    void timesCommandsByTypeAndOutcome() {
        String done = "caitien_command_seconds_count{command=\"DraftPlan\",outcome=\"ok\"}";
        String refused =
                "caitien_command_seconds_count{command=\"DraftPlan\",outcome=\"already-exists\"}";
        double doneBefore = value(done);
        double refusedBefore = value(refused);
        school.secretary().post(school.path("/plans"), PLAN).done();
        school.secretary().post(school.path("/plans"), PLAN).refused(ProblemCode.ALREADY_EXISTS);
        assertThat(value(done)).isEqualTo(doneBefore + 1);
        assertThat(value(refused)).isEqualTo(refusedBefore + 1);
    }

    @Test
    void countsRefusalsByCodeWhereverTheyWereRefused() {
        String rule = refusals(ProblemCode.PLAN_UNKNOWN);
        String permission = refusals(ProblemCode.FORBIDDEN);
        String shape = refusals(ProblemCode.INVALID_FIELDS);
        String identity = refusals(ProblemCode.UNAUTHENTICATED);
        String address = refusals(ProblemCode.METHOD_NOT_ALLOWED);
        double before =
                value(rule) + value(permission) + value(shape) + value(identity) + value(address);
        String plan = school.path("/plans/2023-2024");
        school.secretary().post(plan + "/submission", "").refused(ProblemCode.PLAN_UNKNOWN);
        school.teacher().post(plan + "/submission", "").refused(ProblemCode.FORBIDDEN);
        school.secretary().post(school.path("/plans"), "{}").refused(ProblemCode.INVALID_FIELDS);
        http.post(plan + "/submission", "").refused(ProblemCode.UNAUTHENTICATED);
        school.secretary().put(plan + "/submission", "").refused(ProblemCode.METHOD_NOT_ALLOWED);
        assertThat(
                        value(rule)
                                + value(permission)
                                + value(shape)
                                + value(identity)
                                + value(address))
                .isEqualTo(before + 5);
    }

    @Test
    void countsFactsByTheirStoredNameOnceTheyAreStored() {
        String drafted = "caitien_fact_total{fact=\"improvement.plan-drafted\"}";
        double before = value(drafted);
        school.secretary().post(school.path("/plans"), PLAN).done();
        school.secretary().post(school.path("/plans"), PLAN).refused(ProblemCode.ALREADY_EXISTS);
        assertThat(value(drafted)).isEqualTo(before + 1);
    }

    private static String refusals(ProblemCode code) {
        return "caitien_refusal_total{code=\"" + code.code() + "\"}";
    }

    private double value(String series) {
        String scraped = http.get("/actuator/prometheus").done().body();
        var line = Pattern.compile(Pattern.quote(series) + " (\\S+)").matcher(scraped);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
