package vn.caitien.kernel.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

class FewFilesTest {

    private final CountDownLatch done = new CountDownLatch(1);

    private String linger(CountDownLatch inside) {
        inside.countDown();
        try {
            done.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return "read";
    }

    @Test
    void refusesAThirdFileWhileTwoAreRead() throws Exception {
        FewFiles files = new FewFiles(Duration.ZERO);
        CountDownLatch inside = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> files.inTurn(() -> linger(inside)));
            Future<String> second = threads.submit(() -> files.inTurn(() -> linger(inside)));
            inside.await();

            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> files.inTurn(() -> "read"))
                    .satisfies(
                            refused -> {
                                assertThat(refused.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
                                assertThat(refused.parameters()).containsKey("seconds");
                            });
            done.countDown();
            assertThat(first.get()).isEqualTo("read");
            assertThat(second.get()).isEqualTo("read");
        }
        assertThat(files.inTurn(() -> "next")).isEqualTo("next");
    }

    @Test
    void givesAPlaceBackWhenTheWorkFails() {
        FewFiles files = new FewFiles(Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(
                            () ->
                                    files.inTurn(
                                            () -> {
                                                throw new IllegalStateException("unreadable");
                                            }));
        }
    }

    @Test
    void letsOthersWaitForTheirTurn() throws Exception {
        FewFiles files = new FewFiles(Duration.ofMinutes(1));
        CountDownLatch inside = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> files.inTurn(() -> linger(inside)));
            Future<String> second = threads.submit(() -> files.inTurn(() -> linger(inside)));
            inside.await();
            Future<String> third = threads.submit(() -> files.inTurn(() -> "read"));
            done.countDown();
            assertThat(first.get()).isEqualTo("read");
            assertThat(second.get()).isEqualTo("read");
            assertThat(third.get()).isEqualTo("read");
        }
    }
}
