package vn.caitien.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;

class DemoStoryTest {
    private final DemoUsers users = DemoUsers.load();
    private final List<Step> steps = DemoStory.of(users).steps();

    @Test
    void isToldInTheOrderInWhichItHappened() {
        assertThat(steps).isSortedAccordingTo(Comparator.comparing(Step::at));
        assertThat(steps.getFirst().at()).isBefore("2020-09-01T00:00:00Z");
        assertThat(steps.getLast().at()).isAfter("2026-11-01T00:00:00Z");
    }

    @Test
    void givesEachStepAKeyOfItsOwnAndTheSameAtEveryTelling() {
        assertThat(steps).extracting(Step::key).doesNotHaveDuplicates();
        assertThat(DemoStory.of(users).steps())
                .extracting(Step::key)
                .isEqualTo(steps.stream().map(Step::key).toList());
    }

    @Test
    void knowsOnlyPeopleOfTheDemo() {
        assertThat(users.all())
                .extracting(DemoUser::username)
                .containsAll(steps.stream().map(Step::user).toList());
    }

    /** The limits go by the time of the story while it is told. */
    @Test
    void asksNobodyToDoMoreInAMinuteThanOnePersonMayAsk() {
        Map<List<Object>, Long> busiest =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        step ->
                                                List.of(
                                                        step.user(),
                                                        step.at().truncatedTo(ChronoUnit.MINUTES)),
                                        Collectors.counting()));

        assertThat(busiest.values()).allMatch(count -> count < 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trung-my-tay-1",
                "hong-phong",
                "pom-lot",
                "authorities",
                "calendar",
                "illustration"
            })
    void isWrittenInComposedUnicode(String file) throws IOException {
        try (var stream = DemoStoryTest.class.getResourceAsStream("/demo/" + file + ".json")) {
            String text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void refusesTheSameDeedTwiceAtTheSameMoment() {
        var event =
                new Illustration.Event(
                        LocalDateTime.of(2022, 1, 3, 8, 0),
                        "hieutruong",
                        new ActionDeed.Cancel("2021-2022/1", new ReasonBody("Thử")));
        var twice = new Illustration("", Map.of("pom-lot", List.of(event, event)));

        assertThatThrownBy(() -> twice.steps(users)).hasMessageContaining("twice");
    }

    @Test
    void spreadsWorkOverDaysWithoutSundaysAndInOrder() {
        // 4 June 2021 is a Friday.
        WorkingDays days = new WorkingDays(LocalDate.of(2021, 6, 4), LocalDate.of(2021, 6, 7));

        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(number -> days.moment(number, 5).toString())
                .containsExactly(
                        "2021-06-04T08:05",
                        "2021-06-04T08:14",
                        "2021-06-05T08:05",
                        "2021-06-05T08:14",
                        "2021-06-07T08:05");
    }
}
