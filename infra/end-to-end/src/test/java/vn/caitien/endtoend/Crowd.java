package vn.caitien.endtoend;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * People who write and read at the one address of the product, without a second try; what was not
 * answered as it should be is kept.
 */
final class Crowd {
    private static final int GRANT_EVERY = 5;
    private static final Duration BREATH = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningProduct product;
    private final List<Thread> people = new ArrayList<>();

    /** Sends everybody home, also who is just pausing. */
    private final CountDownLatch home = new CountDownLatch(1);

    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final Set<String> evidence = ConcurrentHashMap.newKeySet();
    private final Queue<String> granted = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

    /** What somebody does over and over. */
    private interface Habit {
        void once(int turn) throws Exception;
    }

    private Crowd(RunningProduct product) {
        this.product = product;
    }

    /** In every school one who writes, one who reads by API and one who reads pages. */
    static Crowd gather(RunningProduct product) throws Exception {
        Crowd crowd = new Crowd(product);
        ApiUser principal = product.as(FoundedSchools.PRINCIPAL);
        for (String school : FoundedSchools.ALL) {
            SignedIn visitor = SignedIn.as(product, FoundedSchools.PRINCIPAL);
            crowd.join(crowd.writes, turn -> crowd.write(principal, school, turn));
            crowd.join(crowd.reads, turn -> principal.get(resource(school, turn)));
            crowd.join(crowd.reads, turn -> visitor.text(page(school, turn)));
        }
        return crowd;
    }

    private void join(AtomicInteger answered, Habit habit) {
        people.add(
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    for (int turn = 1; home.getCount() > 0; turn++) {
                                        attempt(answered, habit, turn);
                                    }
                                }));
    }

    private void attempt(AtomicInteger answered, Habit habit, int turn) {
        try {
            habit.once(turn);
            answered.incrementAndGet();
            home.await(BREATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            home.countDown();
        } catch (Exception | AssertionError wrong) {
            unanswered.add(wrong.toString());
        }
    }

    /** Every now and then a role, without a key of the sender's own; else a document. */
    private void write(ApiUser principal, String school, int turn) throws Exception {
        String place = "/schools/" + school;
        if (turn % GRANT_EVERY == 0) {
            String body = FoundedSchools.grant(UUID.randomUUID().toString(), "staff");
            JsonNode receipt = principal.postWithoutKey(product.web(), place + "/roles", body);
            if (receipt.get("command").isNull()) {
                throw new IllegalStateException("a command without a key came through");
            }
            granted.add(school);
        } else {
            String code = "H1-1.1-%02d".formatted(turn);
            String body = FoundedSchools.document(code);
            principal.postTo(product.web(), place + "/evidence", body, UUID.randomUUID());
            evidence.add(school + "/" + code);
        }
    }

    private static String resource(String school, int turn) {
        return "/schools/"
                + school
                + switch (turn % 3) {
                    case 0 -> "/self-assessments/" + FoundedSchools.YEAR;
                    case 1 -> "/plans/" + FoundedSchools.YEAR;
                    default -> "/evidence";
                };
    }

    private static String page(String school, int turn) {
        return "/truong/"
                + school
                + (turn % 2 == 0 ? "/tu-danh-gia/" : "/ke-hoach/")
                + FoundedSchools.YEAR;
    }

    /** Waits until everybody has been answered some more. */
    void goOn() {
        int written = writes.get() + 5 * FoundedSchools.ALL.size();
        int read = reads.get() + 10 * FoundedSchools.ALL.size();
        await().atMost(PATIENCE).until(() -> writes.get() >= written && reads.get() >= read);
    }

    void disperse() throws InterruptedException {
        home.countDown();
        for (Thread person : people) {
            person.join();
        }
    }

    /** The documents that were acknowledged, as school and code. */
    Set<String> evidence() {
        return evidence;
    }

    /** How many facts were acknowledged in a school. */
    long acknowledged(String school) {
        return evidence.stream().filter(code -> code.startsWith(school + "/")).count()
                + granted.stream().filter(school::equals).count();
    }

    /** What was not answered, or with an error. */
    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    @Override
    public String toString() {
        return "%d writes and %d reads answered, %d not"
                .formatted(writes.get(), reads.get(), unanswered.size());
    }
}
