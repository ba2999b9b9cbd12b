package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** Whoever says which version they saw does not overwrite what somebody else did since. */
@CommandServiceTest
class VersionTest {

    private static final String WORDS =
            "{\"presentState\":{\"1\":\"%s\"},\"strengths\":null,\"weaknesses\":null}";

    private final Http http;
    private TestSchool school;
    private String description;
    private int before;

    VersionTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolOpensItsSheet() {
        school = TestSchool.register(http);
        description = school.openSheet() + "/criteria/1.1/description";
        before = Store.facts(school.id()).size();
    }

    @Test
    void letsAWriterThroughWhoSawTheLatest() {
        Answer first = school.secretary().seen(0).put(description, words("một")).done();
        school.secretary().seen(first.version()).put(description, words("hai")).done();
    }

    @Test
    void refusesAWriterWhoSawAnOlderVersion() {
        school.secretary().seen(0).put(description, words("một")).done();
        school.secretary()
                .seen(0)
                .put(description, words("hai"))
                .refused(ProblemCode.VERSION_CONFLICT);
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @Test
    void refusesAWriterWhoSawAVersionThatIsYetToCome() {
        school.secretary()
                .seen(7)
                .put(description, words("một"))
                .refused(ProblemCode.VERSION_CONFLICT);
    }

    @Test
    void refusesAVersionOfSomethingThatDoesNotExistYet() {
        school.secretary()
                .seen(0)
                .post(
                        school.path("/plans"),
                        "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}")
                .refused(ProblemCode.VERSION_CONFLICT);
    }

    @Test
    void refusesAVersionThatIsNoNumber() {
        school.secretary()
                .with("If-Match", "W/\"x\"")
                .put(description, words("một"))
                .refused(ProblemCode.INVALID_IF_MATCH);
    }

    @RepeatedTest(5)
    void letsOneOfTwoThroughWhoSawTheSame() throws Exception {
        List<Integer> answers = bothAtOnce(seeing("một"), seeing("hai"));
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(Store.facts(school.id())).hasSize(before + 1);
    }

    @RepeatedTest(5)
    void letsBothThroughWhoSayNothingOfWhatTheySaw() throws Exception {
        List<Integer> answers = bothAtOnce(blindly("một"), blindly("hai"));
        assertThat(answers).containsExactly(200, 200);
        assertThat(Store.facts(school.id())).hasSize(before + 2);
    }

    private Callable<Integer> seeing(String words) {
        return () -> school.secretary().seen(0).put(description, words(words)).status();
    }

    private Callable<Integer> blindly(String words) {
        return () -> school.secretary().put(description, words(words)).status();
    }

    private static List<Integer> bothAtOnce(Callable<Integer> one, Callable<Integer> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var writers = Executors.newFixedThreadPool(2)) {
            Future<Integer> first =
                    writers.submit(
                            () -> {
                                start.await();
                                return one.call();
                            });
            Future<Integer> second =
                    writers.submit(
                            () -> {
                                start.await();
                                return other.call();
                            });
            return List.of(first.get(), second.get());
        }
    }

    private static String words(String text) {
        return WORDS.formatted(text);
    }
}
