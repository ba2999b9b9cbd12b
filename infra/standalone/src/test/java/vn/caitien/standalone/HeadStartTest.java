package vn.caitien.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HeadStartTest {

    @Test
    void startsBesideItsCallerAndWaitsOnceItIsNeeded() {
        CountDownLatch other = new CountDownLatch(1);

        HeadStart<String> start =
                HeadStart.of(
                        () -> {
                            awaits(other);
                            return "database";
                        },
                        part -> {});
        other.countDown();

        assertThat(start.part()).isEqualTo("database");
    }

    @Test
    void stopsAPartThatNobodyAskedForYet() {
        List<String> stopped = new ArrayList<>();
        CountDownLatch closing = new CountDownLatch(1);
        HeadStart<String> start =
                HeadStart.of(
                        () -> {
                            awaits(closing);
                            return "database";
                        },
                        stopped::add);

        closing.countDown();
        start.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void saysWhyThePartDidNotStartAndHasNothingToStop() {
        List<String> stopped = new ArrayList<>();
        HeadStart<String> start =
                HeadStart.of(
                        () -> {
                            throw new StartRefused("Port 5432 is in use.");
                        },
                        stopped::add);

        assertThatThrownBy(start::part)
                .isInstanceOf(StartRefused.class)
                .hasMessage("Port 5432 is in use.");
        start.close();
        assertThat(stopped).isEmpty();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
