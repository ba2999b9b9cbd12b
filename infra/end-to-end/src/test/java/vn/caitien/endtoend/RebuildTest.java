package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.caitien.query.platform.RebuildReport;

/**
 * All views made anew from the facts are the views that were there, and nobody who reads notices.
 */
@WholeProduct
class RebuildTest {
    private static final String SHEET = "/schools/hong-phong/self-assessments/2022-2023";
    private static final String PLAN = "/schools/hong-phong/plans/2023-2024";

    @Test
    void givesTheSameRowsWhileAReaderReadsOn(RunningProduct product) throws Exception {
        ApiUser reader = product.as("giamsat.hong-phong");
        List<JsonNode> expected = List.of(reader.get(SHEET), reader.get(PLAN));
        Store store = Store.of(product);
        var views = store.checksumsOfViews();
        assertThat(views).hasSizeGreaterThan(5);

        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean reading = new AtomicBoolean(true);
        RebuildReport report;
        try (SecondQueryService second = SecondQueryService.beside(product)) {
            Thread loop =
                    Thread.ofVirtual().start(() -> readOn(reader, expected, reading, read, wrong));
            await().until(() -> read.get() > 1);
            int before = read.get();
            report = second.rebuild().run();
            await().until(() -> read.get() > before + 1);
            reading.set(false);
            loop.join();
        }

        assertThat(report.switchedIn()).isTrue();
        assertThat(report.facts()).isEqualTo(store.facts());
        assertThat(report.differing()).isEmpty();
        assertThat(report.rebuilt()).isEqualTo(report.live());
        assertThat(store.checksumsOfViews()).isEqualTo(views);
        assertThat(wrong).isEmpty();
    }

    private static void readOn(
            ApiUser reader,
            List<JsonNode> expected,
            AtomicBoolean reading,
            AtomicInteger read,
            Queue<String> wrong) {
        while (reading.get()) {
            try {
                if (!List.of(reader.get(SHEET), reader.get(PLAN)).equals(expected)) {
                    wrong.add("something else was read");
                }
            } catch (AssertionError | RuntimeException refused) {
                wrong.add(String.valueOf(refused.getMessage()));
            }
            read.incrementAndGet();
        }
    }
}
