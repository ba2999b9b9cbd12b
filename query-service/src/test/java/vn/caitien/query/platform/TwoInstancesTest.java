package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;

/** Two instances keep the views together, and each can be used for all of them. */
class TwoInstancesTest {
    private static final int SEGMENTS = 4;
    private static final List<String> SCHOOLS = List.of("mot", "hai", "ba", "bon", "nam", "sau");

    private final QueryDatabase database = QueryDatabase.create();
    private final FactWriter facts = new FactWriter(database);

    @Test
    void shareTheSegmentsAndLeaveThemToEachOther() {
        try (TestService first = start()) {
            soon(() -> assertThat(segments(first)).isEqualTo(SEGMENTS));
            try (TestService second = start()) {
                soon(() -> assertThat(segments(first)).isEqualTo(SEGMENTS / 2));
                soon(() -> assertThat(segments(second)).isEqualTo(SEGMENTS / 2));
                write("cung-");
                for (TestService instance : List.of(first, second)) {
                    soon(() -> assertThat(readiness(instance)).isEqualTo(200));
                    soon(() -> assertThat(lag(instance)).hasSize(SEGMENTS).containsOnly("0.0"));
                }
            }
            soon(() -> assertThat(segments(first)).isEqualTo(SEGMENTS));
            write("rieng-");
            assertThat(first.bean(Rebuild.class).compare().differing()).isEmpty();
        }
    }

    private TestService start() {
        return TestService.start(database, Clock.systemDefaultZone());
    }

    /** Of so many schools that every segment has some to take in. */
    private void write(String prefix) {
        facts.at(Instant.now().toString());
        for (String school : SCHOOLS) {
            new Story(facts).school(prefix + school);
        }
    }

    private static int segments(TestService instance) {
        return instance.bean(ReadModelProcessor.class).status().size();
    }

    private static int readiness(TestService instance) {
        return instance.get("/actuator/health/readiness", "").statusCode();
    }

    private static List<String> lag(TestService instance) {
        return instance.get("/actuator/prometheus", "")
                .body()
                .lines()
                .filter(line -> line.startsWith("caitien_projection_lag{"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    private static void soon(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }
}
