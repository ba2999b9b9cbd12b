package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** Two instances work on one store; what one keeps in memory never makes it wrong. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {

    private static final String WORDS = "{\"presentState\":{\"1\":\"%s\"}}";

    private final Http http;
    private OtherInstance other;
    private TestSchool school;
    private String sheet;
    private String description;

    TwoInstancesTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void anotherInstanceStarts() {
        other = OtherInstance.start();
    }

    @AfterAll
    void theOtherInstanceStops() {
        other.close();
    }

    @BeforeEach
    void aSchoolOpensItsSheet() {
        school = TestSchool.register(http);
        sheet = school.openSheet();
        description = sheet + "/criteria/1.1/description";
    }

    @Test
    void loseNothingWhenTheyWriteInTurn() {
        int before = Store.facts(school.id()).size();
        for (int turn = 0; turn < 6; turn++) {
            Http writer = turn % 2 == 0 ? http : other.http();
            as(writer, Role.COUNCIL_SECRETARY).put(description, WORDS.formatted(turn)).done();
        }
        assertThat(Store.facts(school.id())).hasSize(before + 6);
    }

    @Test
    void letThroughWhatTheOtherMadePossible() {
        as(http, Role.COUNCIL_SECRETARY).post(sheet + "/submission", "").done();
        as(other.http(), Role.PRINCIPAL).post(sheet + "/return", "{\"reason\":\"thiếu\"}").done();
        as(http, Role.COUNCIL_SECRETARY).put(description, WORDS.formatted("sửa")).done();
    }

    @Test
    void refuseWhatTheOtherMadeImpossible() {
        as(other.http(), Role.COUNCIL_SECRETARY).post(sheet + "/submission", "").done();
        as(http, Role.COUNCIL_SECRETARY)
                .put(description, WORDS.formatted("muộn"))
                .refused(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void knowTheVersionThatTheOtherMade() {
        long version =
                as(other.http(), Role.COUNCIL_SECRETARY)
                        .put(description, WORDS.formatted("một"))
                        .done()
                        .version();
        as(http, Role.COUNCIL_SECRETARY)
                .seen(version - 1)
                .put(description, WORDS.formatted("hai"))
                .refused(ProblemCode.VERSION_CONFLICT);
        as(http, Role.COUNCIL_SECRETARY)
                .seen(version)
                .put(description, WORDS.formatted("hai"))
                .done();
    }

    @RepeatedTest(5)
    void openASheetOnceWhenBothAreAskedAtTheSameMoment() throws Exception {
        String opening = "{\"schoolYear\":\"2024-2025\",\"framework\":\"tt18-2018\"}";
        List<Answer> answers =
                atTheSameMoment(
                        instance ->
                                as(instance, Role.COUNCIL_SECRETARY)
                                        .post(school.path("/self-assessments"), opening));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream()
                .filter(answer -> answer.status() == 409)
                .forEach(answer -> answer.refused(ProblemCode.ALREADY_EXISTS));
    }

    @RepeatedTest(5)
    void bothWriteWhenNeitherSaidWhichVersionTheySaw() throws Exception {
        int before = Store.facts(school.id()).size();
        AtomicInteger turn = new AtomicInteger();
        atTheSameMoment(
                        instance ->
                                as(instance, Role.COUNCIL_SECRETARY)
                                        .put(description, WORDS.formatted(turn.incrementAndGet())))
                .forEach(Answer::done);
        assertThat(Store.facts(school.id())).hasSize(before + 2);
    }

    private List<Answer> atTheSameMoment(Function<Http, Answer> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> running =
                    Stream.of(http, other.http())
                            .map(
                                    instance ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return request.apply(instance);
                                                    }))
                            .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private Http as(Http instance, Role role) {
        return instance.as(school.subject(role));
    }
}
