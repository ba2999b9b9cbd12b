package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;
import vn.caitien.query.selfassessment.SelfAssessments;

class RebuildTest {
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final FactWriter FACTS = new FactWriter(DATABASE);
    private static final List<String> SCHOOLS =
            List.of("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam");
    private static TestService service;

    @BeforeAll
    static void somethingHappens() {
        service = TestService.start(DATABASE, Clock.systemDefaultZone());
        Story story = new Story(FACTS).authorities().framework("tt18-2018");
        for (String school : SCHOOLS) {
            story.school(school).assessment(school).plan(school).external(school);
            service.shows(FACTS, school, "external-evaluation/" + school + "/2015-2016_2019-2020");
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void makesTheSameRows() {
        var before = service.bean(Checksums.class).live();

        RebuildReport report = service.bean(Rebuild.class).run();

        assertThat(report.differing()).isEmpty();
        assertThat(report.switchedIn()).isTrue();
        assertThat(report.rebuilt()).isEqualTo(before);
        assertThat(service.bean(Checksums.class).live()).isEqualTo(before);
        assertThat(before.get("self_assessment").rows()).isEqualTo(SCHOOLS.size());
        assertThat(service.bean(Rebuild.class).progress()).isEqualTo(1);
    }

    @Test
    void mendsRowsThatWereSpoilt() throws SQLException {
        var before = service.bean(Checksums.class).live();
        try (var projector = DATABASE.connect("caitien_projector")) {
            projector
                    .createStatement()
                    .execute(
                            "update readmodel.action set document = document || '{\"position\":"
                                    + " 99}'");
        }
        assertThat(service.bean(Rebuild.class).compare().differing()).containsExactly("action");

        assertThat(service.bean(Rebuild.class).run().differing()).containsExactly("action");

        assertThat(service.bean(Checksums.class).live()).isEqualTo(before);
    }

    @Test
    void givesReadersEveryIndexTheyHadBefore() throws SQLException {
        List<String> before = indexes();

        service.bean(Rebuild.class).run();

        assertThat(indexes()).isEqualTo(before).hasSizeGreaterThan(SCHOOLS.size());
    }

    private static List<String> indexes() throws SQLException {
        try (var projector = DATABASE.connect("caitien_projector");
                var row =
                        projector
                                .createStatement()
                                .executeQuery(
                                        """
                                        select indexdef from pg_indexes
                                        where schemaname = 'readmodel' order by indexdef
                                        """)) {
            List<String> definitions = new ArrayList<>();
            while (row.next()) {
                definitions.add(row.getString(1));
            }
            return definitions;
        }
    }

    @Test
    void leavesNoHoleForReadersAndLosesNoFactThatComesMeanwhile() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        SelfAssessments assessments = service.bean(SelfAssessments.class);
        Thread.Builder threads = Thread.ofPlatform();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader =
                threads.start(
                        () -> {
                            while (!over.get()) {
                                for (String school : SCHOOLS) {
                                    if (assessments
                                            .find(school, Story.YEAR, null, null)
                                            .isEmpty()) {
                                        failure.set(new AssertionError("no sheet of " + school));
                                    }
                                    reads.incrementAndGet();
                                }
                            }
                        });
        reader.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        AtomicInteger written = new AtomicInteger();
        Thread writer =
                threads.start(
                        () -> {
                            while (!over.get()) {
                                int level = 1 + written.getAndIncrement() % 2;
                                FACTS.append(
                                        "mot",
                                        Story.sheet("mot"),
                                        Story.rated("1.3", level, null, null));
                            }
                        });

        for (int i = 0; i < 5; i++) {
            RebuildReport report = service.bean(Rebuild.class).run();
            assertThat(report.differing()).isEmpty();
        }
        over.set(true);
        writer.join();
        reader.join();

        assertThat(failure.get()).isNull();
        assertThat(reads.get()).isGreaterThan(SCHOOLS.size());
        assertThat(written.get()).isPositive();
        service.shows(FACTS, "mot", Story.sheet("mot"));
        RebuildReport afterwards = service.bean(Rebuild.class).compare();
        assertThat(afterwards.differing()).isEmpty();
        assertThat(assessments.get("mot", Story.YEAR, null, null).version())
                .isEqualTo(FACTS.version(Story.sheet("mot")));
    }
}
