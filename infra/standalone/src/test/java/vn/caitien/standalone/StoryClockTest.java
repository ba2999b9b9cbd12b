package vn.caitien.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class StoryClockTest {
    private static final Instant THEN = Instant.parse("2021-09-29T02:00:00Z");

    @Test
    void standsWhereItIsPlacedAlsoInAnotherZone() {
        StoryClock clock = StoryClock.atRealTime();

        clock.placeAt(THEN);

        assertThat(clock.instant()).isEqualTo(THEN);
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(THEN);
    }

    @Test
    void returnsToTheTimeOfTheMachine() {
        StoryClock clock = StoryClock.atRealTime();
        clock.placeAt(THEN);

        clock.returnToRealTime();

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }
}
