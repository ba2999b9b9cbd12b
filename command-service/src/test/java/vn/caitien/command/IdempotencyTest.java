package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** The same request under the same key is done once and answered alike every time. */
@CommandServiceTest
class IdempotencyTest {

    private static final String OPENING =
            "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";
    private static final int WRITERS = 8;

    private final Http http;
    private TestSchool school;
    private int before;

    IdempotencyTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolHasItsFacts() {
        school = TestSchool.register(http);
        before = Store.facts(school.id()).size();
    }

    @Test
    void answersTheSameRequestAgainWithoutASecondFact() {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        Answer first = secretary.post(school.path("/self-assessments"), OPENING).done();
        Answer second = secretary.post(school.path("/self-assessments"), OPENING).done();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @Test
    void refusesTheSecondRequestWithoutKeySinceItIsAnotherOne() {
        Http secretary = school.secretary();
        secretary.post(school.path("/self-assessments"), OPENING).done();
        secretary
                .post(school.path("/self-assessments"), OPENING)
                .refused(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void namesTheSameNewThingAgain() {
        String plan = school.draftPlan("2023-2024");
        String row = "{\"wording\":{\"criteria\":[\"1.1\"],\"measures\":\"Rà soát.\"}}";
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        Answer first = secretary.post(plan + "/actions", row).done();
        assertThat(secretary.post(plan + "/actions", row).done().id()).isEqualTo(first.id());
        assertThat(Store.facts(school.id())).hasSize(before + 2);
    }

    @Test
    void answersManyAtOnceAlikeAndStoresOneFact() throws Exception {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        List<Answer> answers =
                allAtOnce(() -> secretary.post(school.path("/self-assessments"), OPENING));
        assertThat(answers).allSatisfy(Answer::done);
        assertThat(bodies(answers)).hasSize(1);
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @Test
    void letsOneOfManyThroughWhereEachHasItsOwnKey() throws Exception {
        List<Answer> answers =
                allAtOnce(
                        () ->
                                school.secretary()
                                        .withKey(UUID.randomUUID())
                                        .post(school.path("/self-assessments"), OPENING));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> answer.refused(ProblemCode.ALREADY_EXISTS));
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @Test
    void answersTheSameRequestAgainWhenTheInstanceThatDidItIsGone() {
        UUID key = UUID.randomUUID();
        String path = school.path("/self-assessments");
        String first;
        try (OtherInstance other = OtherInstance.start()) {
            first =
                    other.http()
                            .as(school.subject(Role.COUNCIL_SECRETARY))
                            .withKey(key)
                            .post(path, OPENING)
                            .done()
                            .body();
        }
        Answer again = school.secretary().withKey(key).post(path, OPENING).done();
        assertThat(again.body()).isEqualTo(first);
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @Test
    void refusesTheKeyForAnotherBody() {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        secretary.post(school.path("/self-assessments"), OPENING).done();
        secretary
                .post(school.path("/self-assessments"), OPENING.replace("2023-2024", "2024-2025"))
                .refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @Test
    void refusesTheKeyForAnotherAddress() {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        secretary.post(school.path("/self-assessments"), OPENING).done();
        secretary.post(school.path("/plans"), OPENING).refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void refusesTheKeyOfSomebodyElse() {
        UUID key = UUID.randomUUID();
        String path = school.path("/self-assessments");
        school.secretary().withKey(key).post(path, OPENING).done();
        school.principal()
                .withKey(key)
                .post(path, OPENING)
                .refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void leavesTheKeyOfARefusedRequestFree() {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        String path = school.path("/self-assessments");
        secretary
                .post(path, OPENING.replace("tt18-2018", "tt19-2018"))
                .refused(ProblemCode.FRAMEWORK_NOT_FOR_BAND);
        secretary.post(path, OPENING).done();
    }

    @Test
    void refusesAKeyThatIsNoUuid() {
        school.secretary()
                .with("Idempotency-Key", "lan-1")
                .post(school.path("/self-assessments"), OPENING)
                .refused(ProblemCode.INVALID_IDEMPOTENCY_KEY);
    }

    private static List<Answer> allAtOnce(Callable<Answer> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                sent.add(
                        writers.submit(
                                () -> {
                                    start.await();
                                    return request.call();
                                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Set<String> bodies(List<Answer> answers) {
        return answers.stream().map(Answer::body).collect(Collectors.toSet());
    }
}
