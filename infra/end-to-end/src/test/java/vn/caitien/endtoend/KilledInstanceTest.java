package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.command.CommandService;
import vn.caitien.endtoend.MembershipStandIn.Joined;
import vn.caitien.query.QueryService;

/**
 * Two instances of each service work on one database. One of each is killed while people write: the
 * others take over what it worked on, and nothing is lost or done twice.
 */
class KilledInstanceTest {
    private static final String AUTHORITY = "phong-thu";
    private static final String PRINCIPAL = "hieutruong.pom-lot";
    private static final List<String> SCHOOLS =
            List.of("truong-mot", "truong-hai", "truong-ba", "truong-bon");
    private static final int ENOUGH = 120;
    private static final int GRANT_EVERY = 10;
    private static final int ATTEMPTS = 20;

    /** A claim stays for six seconds after its holder; on a busy machine a look takes its time. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);

    private final Set<String> evidence = ConcurrentHashMap.newKeySet();
    private final Set<Joined> granted = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> foundingFacts = new HashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void leavesItsWorkToTheOthers(@TempDir Path data) throws Exception {
        try (MembershipStandIn accounts = MembershipStandIn.start();
                RunningProduct product =
                        RunningProduct.startDistributed(data, accounts.environment())) {
            found(product);
            Store store = Store.of(product);
            await().atMost(TAKEN_OVER)
                    .until(() -> store.ownersOf("readmodel.token_entry", "read-model").size() == 2);
            List<Instance> commands = product.instancesOf(CommandService.class);
            List<Instance> queries = product.instancesOf(QueryService.class);

            SCHOOLS.forEach(school -> foundingFacts.put(school, store.facts(school)));
            List<Thread> writers = write(product, commands);
            acknowledge(ENOUGH);
            String acting = store.ownersOf("eventstore.token_entry", "automations").getFirst();
            commands.stream().filter(i -> i.is(acting)).findFirst().orElseThrow().kill();
            queries.getFirst().kill();
            acknowledge(2 * ENOUGH);
            writing.set(false);
            for (Thread writer : writers) {
                writer.join();
            }

            showsEverything(product, queries.getLast());
            keptEverythingOnce(store);
            actedOnEverything(accounts);
            goesOn(product, store);
        }
    }

    private void acknowledge(int commands) {
        await().atMost(TAKEN_OVER).until(() -> acknowledged.get() >= commands);
    }

    /** Every school with a writer, who sends to the instances in turn. */
    private List<Thread> write(RunningProduct product, List<Instance> instances) {
        List<Thread> writers = new ArrayList<>();
        for (String school : SCHOOLS) {
            ApiUser principal = product.as(PRINCIPAL);
            writers.add(Thread.ofVirtual().start(() -> write(principal, school, instances)));
        }
        return writers;
    }

    private void write(ApiUser principal, String school, List<Instance> instances) {
        for (int number = 1; writing.get(); number++) {
            UUID key = UUID.randomUUID();
            if (number % GRANT_EVERY == 0) {
                String staff = UUID.randomUUID().toString();
                send(principal, school + "/roles", grant(staff, "staff"), key, number, instances);
                granted.add(new Joined(school, staff));
            } else {
                String code = "H1-1.1-%02d".formatted(number);
                Object document =
                        Map.of("code", code, "document", Map.of("title", "Biên bản " + number));
                send(principal, school + "/evidence", document, key, number, instances);
                evidence.add(school + "/" + code);
            }
            acknowledged.incrementAndGet();
        }
    }

    /** What got no answer is sent again with the same key, to the other instance. */
    private static void send(
            ApiUser principal,
            String path,
            Object body,
            UUID key,
            int turn,
            List<Instance> instances) {
        for (int attempt = turn; attempt < turn + ATTEMPTS; attempt++) {
            Instance instance = instances.get(attempt % instances.size());
            try {
                principal.postTo(instance.address(), "/schools/" + path, json(body), key);
                return;
            } catch (IOException noAnswer) {
                // Gone; the next one is asked.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("nobody answers");
    }

    private void showsEverything(RunningProduct product, Instance query) {
        await().atMost(TAKEN_OVER)
                .untilAsserted(() -> assertThat(shown(product, query)).isEqualTo(evidence));
        await().atMost(TAKEN_OVER)
                .until(
                        () ->
                                product.as(PRINCIPAL)
                                                .answerFrom(query, "/actuator/health/readiness")
                                                .statusCode()
                                        == 200);
    }

    private static Set<String> shown(RunningProduct product, Instance query) {
        Set<String> shown = new HashSet<>();
        for (String school : SCHOOLS) {
            long left = 1;
            for (int page = 0; left > 0; page++) {
                String path =
                        "/api/v1/schools/%s/evidence?size=200&page=%d".formatted(school, page);
                JsonNode answer =
                        JsonMapper.shared()
                                .readTree(product.as(PRINCIPAL).answerFrom(query, path).body());
                answer.get("items")
                        .forEach(item -> shown.add(school + "/" + item.get("code").asString()));
                left = answer.get("total").asLong() - 200L * (page + 1);
            }
        }
        return shown;
    }

    private void keptEverythingOnce(Store store) {
        for (String school : SCHOOLS) {
            long expected =
                    foundingFacts.get(school)
                            + evidence.stream().filter(e -> e.startsWith(school + "/")).count()
                            + granted.stream().filter(g -> g.organisation().equals(school)).count();
            assertThat(store.facts(school)).as(school).isEqualTo(expected);
        }
    }

    /** Only what was being done in the moment of the kill may have been done before. */
    private void actedOnEverything(MembershipStandIn accounts) {
        await().atMost(TAKEN_OVER)
                .untilAsserted(() -> assertThat(accounts.joined()).containsAll(granted));
        assertThat(accounts.joined().size() - Set.copyOf(accounts.joined()).size()).isBetween(0, 1);
    }

    /** The one address answers reads and commands as if nothing had happened. */
    private static void goesOn(RunningProduct product, Store store) throws Exception {
        assertThat(store.ownersOf("readmodel.token_entry", "read-model")).hasSize(1);
        ApiUser administrator = product.as("quantri");
        JsonNode report =
                administrator.postTo(
                        product.web(), "/views/rebuild?compareOnly=true", "", UUID.randomUUID());
        assertThat(report.get("facts").asLong()).isEqualTo(store.facts());
        assertThat(report.get("differing")).isEmpty();
        product.as(PRINCIPAL)
                .postTo(
                        product.web(),
                        "/schools/" + SCHOOLS.getFirst() + "/roles",
                        json(grant(UUID.randomUUID().toString(), "staff")),
                        UUID.randomUUID());
    }

    private static void found(RunningProduct product) throws Exception {
        ApiUser administrator = product.as("quantri");
        ApiUser officer = product.as("chuyenvien");
        administrator.post("/authorities", json(Map.of("id", AUTHORITY, "name", "Phòng thử")));
        administrator.post(
                "/authorities/" + AUTHORITY + "/roles",
                json(grant(officer.subject(), "authority-officer")));
        for (String school : SCHOOLS) {
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
                                    AUTHORITY)));
            officer.post(
                    "/schools/" + school + "/roles",
                    json(grant(product.as(PRINCIPAL).subject(), "principal")));
        }
    }

    private static Map<String, String> grant(String subject, String role) {
        return Map.of("subject", subject, "role", role, "from", "2020-01-01");
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
