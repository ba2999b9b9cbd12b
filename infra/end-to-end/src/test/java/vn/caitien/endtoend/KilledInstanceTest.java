package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import vn.caitien.command.CommandService;
import vn.caitien.endtoend.MembershipStandIn.Joined;
import vn.caitien.query.QueryService;

/**
 * Two instances of each service work on one database. One of each is killed while people write: the
 * others take over what it worked on, and nothing is lost or done twice.
 */
class KilledInstanceTest {
    private static final int ENOUGH = 120;
    private static final int GRANT_EVERY = 10;
    private static final int ATTEMPTS = 20;

    /** A claim stays for six seconds after its holder; on a busy machine a look takes its time. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);

    private final Set<String> evidence = ConcurrentHashMap.newKeySet();
    private final Set<Joined> granted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void leavesItsWorkToTheOthers(@TempDir Path data) throws Exception {
        try (MembershipStandIn accounts = MembershipStandIn.start();
                RunningProduct product =
                        RunningProduct.startDistributed(data, accounts.environment())) {
            FoundedSchools schools = FoundedSchools.in(product);
            Store store = Store.of(product);
            await().atMost(TAKEN_OVER)
                    .until(() -> store.ownersOf("readmodel.token_entry", "read-model").size() == 2);
            List<Instance> commands = product.instancesOf(CommandService.class);
            List<Instance> queries = product.instancesOf(QueryService.class);

            Map<String, Long> foundingFacts = FoundedSchools.facts(store);
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

            showsEverything(schools, queries.getLast());
            keptEverythingOnce(store, foundingFacts);
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
        for (String school : FoundedSchools.ALL) {
            ApiUser principal = product.as(FoundedSchools.PRINCIPAL);
            writers.add(Thread.ofVirtual().start(() -> write(principal, school, instances)));
        }
        return writers;
    }

    private void write(ApiUser principal, String school, List<Instance> instances) {
        for (int number = 1; writing.get(); number++) {
            UUID key = UUID.randomUUID();
            if (number % GRANT_EVERY == 0) {
                String staff = UUID.randomUUID().toString();
                String body = FoundedSchools.grant(staff, "staff");
                send(principal, school + "/roles", body, key, number, instances);
                granted.add(new Joined(school, staff));
            } else {
                String code = "H1-1.1-%02d".formatted(number);
                String body = FoundedSchools.document(code);
                send(principal, school + "/evidence", body, key, number, instances);
                evidence.add(school + "/" + code);
            }
            acknowledged.incrementAndGet();
        }
    }

    /** What got no answer is sent again with the same key, to the other instance. */
    private static void send(
            ApiUser principal,
            String path,
            String body,
            UUID key,
            int turn,
            List<Instance> instances) {
        for (int attempt = turn; attempt < turn + ATTEMPTS; attempt++) {
            Instance instance = instances.get(attempt % instances.size());
            try {
                principal.postTo(instance.address(), "/schools/" + path, body, key);
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

    private void showsEverything(FoundedSchools schools, Instance query) {
        await().atMost(TAKEN_OVER)
                .untilAsserted(
                        () -> assertThat(schools.evidenceAt(query.address())).isEqualTo(evidence));
        await().atMost(TAKEN_OVER)
                .until(
                        () ->
                                schools.product()
                                                .as(FoundedSchools.PRINCIPAL)
                                                .answerFrom(
                                                        query.address(),
                                                        "/actuator/health/readiness")
                                                .statusCode()
                                        == 200);
    }

    private void keptEverythingOnce(Store store, Map<String, Long> foundingFacts) {
        for (String school : FoundedSchools.ALL) {
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
        product.as(FoundedSchools.PRINCIPAL)
                .postTo(
                        product.web(),
                        "/schools/" + FoundedSchools.ALL.getFirst() + "/roles",
                        FoundedSchools.grant(UUID.randomUUID().toString(), "staff"),
                        UUID.randomUUID());
    }
}
