package vn.caitien.standalone.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a service says by its own health page that a command can be handled and seen. */
public final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Duration patience;

    public Readiness(Duration patience) {
        this.patience = patience;
    }

    /**
     * @throws IllegalStateException if the service on the port is still not ready after the
     *     patience
     */
    public void await(int port) {
        await(port, () -> true);
    }

    /**
     * @param alive says whether there is anything left to wait for
     * @throws IllegalStateException if the service on the port is still not ready after the
     *     patience, or is gone
     */
    public void await(int port, BooleanSupplier alive) {
        URI page = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        Instant end = Instant.now().plus(patience);
        try {
            while (!isGreen(page)) {
                if (!alive.getAsBoolean() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException(
                            "The service behind " + page + " does not get ready.");
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before everything was up.", e);
        }
    }

    private boolean isGreen(URI page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
