package vn.caitien.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What runs is stopped last to first, and whoever started it waits until then. */
class PartsTest {

    private final Parts parts = new Parts(Progress.onConsole(), Path.of("data"));

    @Test
    void keepWhoeverStartedThemUntilTheyAreStopped() throws InterruptedException {
        List<String> stopped = new ArrayList<>();
        parts.keep(() -> () -> stopped.add("database"));
        parts.keep(() -> () -> stopped.add("service"));
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<List<String>> seen =
                CompletableFuture.supplyAsync(
                        () -> {
                            waits.countDown();
                            parts.untilClosed();
                            return List.copyOf(stopped);
                        });
        waits.await();

        parts.close();

        assertThat(seen.join()).containsExactly("service", "database");
    }
}
