package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is kept, whatever becomes of the process. */
@WholeProduct
class StoreTest {
    private static final String PRINCIPAL = "hieutruong.pom-lot";
    private static final int WRITERS = 4;
    private static final int EACH = 300;
    private static final int ENOUGH = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A command that the product said it has done. */
    private record Acknowledged(UUID key, String body, JsonNode receipt) {}

    @Test
    void keepsEverythingOverARestartAndTellsABrokenStoryOnlyOnce(RunningProduct product)
            throws IOException {
        List<String> pages =
                List.of(
                        "/schools/pom-lot/plans/2026-2027",
                        "/schools/pom-lot/self-assessments/2026-2027",
                        "/schools/pom-lot/ratings/history",
                        "/schools/pom-lot/audit?size=200");
        ApiUser reader = product.as(PRINCIPAL);
        List<JsonNode> before = pages.stream().map(reader::get).toList();
        long facts = Store.of(product).facts();
        var checksum = Store.of(product).checksumOfFacts();

        product.stop();
        // As if the first start had been broken off just before its end.
        Files.delete(product.data().resolve("demo-told"));
        product.startAgain();

        assertThat(Store.of(product).facts()).isEqualTo(facts);
        assertThat(Store.of(product).checksumOfFacts()).isEqualTo(checksum);
        assertThat(pages.stream().map(reader::get).toList()).isEqualTo(before);
    }

    @Test
    void losesNothingAcknowledgedWhenKilledAndDoesNothingTwice(RunningProduct product)
            throws Exception {
        String school = "truong-thu-" + UUID.randomUUID().toString().substring(0, 8);
        String plan = draftedPlan(product, school);
        Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            ApiUser writer = product.as(PRINCIPAL);
            writers.add(Thread.ofVirtual().start(() -> write(writer, plan, acknowledged)));
        }

        await().atMost(PATIENCE).until(() -> acknowledged.size() >= ENOUGH);
        product.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(acknowledged).hasSizeLessThan(WRITERS * EACH);
        product.startAgain();

        ApiUser reader = product.as(PRINCIPAL);
        Set<String> kept = new HashSet<>();
        reader.get(plan).get("actions").forEach(action -> kept.add(action.get("id").asString()));
        assertThat(kept).containsAll(ids(acknowledged));
        assertThat(kept.size() - acknowledged.size()).isBetween(0, WRITERS);

        long facts = Store.of(product).facts(school);
        for (Acknowledged command : acknowledged) {
            JsonNode again = reader.post(plan + "/actions", command.body(), command.key());
            assertThat(again).isEqualTo(command.receipt());
        }
        assertThat(Store.of(product).facts(school)).isEqualTo(facts);
    }

    /** Writes rows until the product is gone, and notes what it acknowledged. */
    private static void write(ApiUser writer, String plan, Queue<Acknowledged> acknowledged) {
        try {
            for (int i = 0; i < EACH; i++) {
                UUID key = UUID.randomUUID();
                String body =
                        json(
                                Map.of(
                                        "wording",
                                        Map.of(
                                                "criteria",
                                                List.of("1.1"),
                                                "measures",
                                                "Việc " + key)));
                acknowledged.add(
                        new Acknowledged(key, body, writer.post(plan + "/actions", body, key)));
            }
        } catch (IOException gone) {
            // What was not acknowledged need not be there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String draftedPlan(RunningProduct product, String school) throws Exception {
        ApiUser officer = product.as("chuyenvien");
        ApiUser principal = product.as(PRINCIPAL);
        officer.post(
                "/schools",
                json(
                        Map.of(
                                "id",
                                school,
                                "name",
                                "Trường thử",
                                "bands",
                                List.of("thcs"),
                                "authority",
                                "phong-vhxh-pom-lot")));
        officer.post(
                "/schools/" + school + "/roles",
                json(
                        Map.of(
                                "subject",
                                principal.subject(),
                                "role",
                                "principal",
                                "from",
                                "2020-01-01")));
        principal.post(
                "/schools/" + school + "/plans",
                json(Map.of("schoolYear", "2026-2027", "framework", "tt18-2018")));
        String plan = "/schools/" + school + "/plans/2026-2027";
        await().until(() -> principal.status(plan) == 200);
        return plan;
    }

    private static List<String> ids(Queue<Acknowledged> acknowledged) {
        return acknowledged.stream().map(done -> done.receipt().get("id").asString()).toList();
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
