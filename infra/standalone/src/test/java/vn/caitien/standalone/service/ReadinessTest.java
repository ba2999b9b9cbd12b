package vn.caitien.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int greenFrom;
    private HttpServer service;

    @BeforeEach
    void start() throws Exception {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/actuator/health/readiness",
                exchange -> {
                    int status = asked.incrementAndGet() >= greenFrom ? 200 : 503;
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void asksUntilTheServiceIsReady() {
        greenFrom = 3;

        new Readiness(Duration.ofSeconds(30)).await(service.getAddress().getPort());

        assertThat(asked).hasValue(3);
    }

    @Test
    void givesUpOnAServiceThatNeverGetsReady() {
        greenFrom = Integer.MAX_VALUE;

        assertThatThrownBy(
                        () ->
                                new Readiness(Duration.ofMillis(200))
                                        .await(service.getAddress().getPort()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ready");
    }

    @Test
    void givesUpOnAServiceThatIsGone() {
        greenFrom = Integer.MAX_VALUE;

        assertThatThrownBy(
                        () ->
                                new Readiness(Duration.ofHours(1))
                                        .await(service.getAddress().getPort(), () -> false))
                .isInstanceOf(IllegalStateException.class);
    }
}
