package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;
import vn.caitien.query.TestTokens;
import vn.caitien.query.school.Schools;
import vn.caitien.query.selfassessment.SelfAssessments;

class LiveViewsTest {
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final FactWriter FACTS = new FactWriter(DATABASE);
    private static final TestService SERVICE =
            TestService.start(DATABASE, Clock.systemDefaultZone());

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void takesInAFactThatWasCommittedAfterALaterOne() throws SQLException {
        FACTS.at(Instant.now().toString());
        try (Connection slow = DATABASE.connect("caitien_command")) {
            slow.setAutoCommit(false);
            new Story(FACTS.through(slow)).school("cham");
            new Story(FACTS.through(null)).school("nhanh");
            SERVICE.shows(FACTS, "nhanh", "school/nhanh");
            assertThat(SERVICE.bean(Schools.class).of("principal-of-cham")).isEmpty();

            slow.commit();
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(SERVICE.bean(Schools.class).of("principal-of-cham"))
                                        .hasSize(1));
        assertThat(SERVICE.bean(Rebuild.class).compare().differing()).isEmpty();
    }

    @Test
    void goesOnAfterTransactionsThatWereTakenBack() throws SQLException {
        FACTS.at(Instant.now().toString());
        for (int i = 0; i < 50; i++) {
            try (Connection undone = DATABASE.connect("caitien_command")) {
                undone.setAutoCommit(false);
                new Story(new FactWriter(DATABASE).through(undone)).school("bo-" + i);
                undone.rollback();
            }
        }
        new Story(FACTS).school("con-lai");

        SERVICE.shows(FACTS, "con-lai", "school/con-lai");
    }

    @Test
    void doesNotSayThatACommandIsAppliedBeforeItsLastFactIs() {
        new Story(FACTS).school("doi");
        SERVICE.shows(FACTS, "doi", "school/doi");

        assertThat(
                        SERVICE.bean(AppliedCommands.class)
                                .await(
                                        "doi",
                                        FACTS.command(),
                                        FACTS.version("school/doi") + 1,
                                        Duration.ofMillis(50)))
                .isFalse();
        assertThat(
                        SERVICE.bean(AppliedCommands.class)
                                .await("doi", UUID.randomUUID(), 0, Duration.ofMillis(50)))
                .isFalse();
    }

    @Test
    void showsWhatWasKnownAtAPastMoment() {
        new Story(FACTS.at("2025-09-10T00:00:00Z")).framework("tt18-2018").school("xua");
        new Story(FACTS.at("2025-09-20T00:00:00Z")).assessment("xua");
        FACTS.at("2025-11-05T00:00:00Z")
                .append("xua", Story.sheet("xua"), Story.rated("1.1", 3, 1, "Có thêm minh chứng"));
        SERVICE.shows(FACTS, "xua", Story.sheet("xua"));
        SelfAssessments assessments = SERVICE.bean(SelfAssessments.class);

        assertThat(level(assessments, null)).isEqualTo(3);
        assertThat(level(assessments, Instant.parse("2025-10-01T00:00:00Z"))).isEqualTo(1);
        assertThat(assessments.find("xua", Story.YEAR, null, Instant.parse("2025-09-15T00:00:00Z")))
                .isEmpty();
        String past = "/api/v1/schools/xua/self-assessments/2025-2026?asOf=";
        String token = TestTokens.of("principal-of-xua");
        assertThat(SERVICE.get(past + "2025-10-01T00:00:00+07:00", token).body())
                .contains("\"provenLevel\":1");
        assertThat(SERVICE.get(past + "2025-09-15", token).statusCode()).isEqualTo(404);
        assertThat(SERVICE.get(past + "2025-09-20", token).statusCode()).isEqualTo(200);
        assertThat(SERVICE.get(past + "gestern", token).statusCode()).isEqualTo(400);
    }

    private static int level(SelfAssessments assessments, Instant asOf) {
        return assessments.get("xua", Story.YEAR, null, asOf).row("1.1").standing().provenLevel();
    }
}
