package vn.caitien.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Stands in for the command-service: notes what it is sent, answers as it is told. */
public final class CommandStandIn {
    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "";
    private volatile String id = "x";

    /** One request as it arrived. */
    public record Sent(
            String method,
            String path,
            String body,
            @Nullable String key,
            @Nullable String version,
            @Nullable String token,
            @Nullable String language) {}

    public CommandStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Takes every command. */
    public void accepts() {
        accepts("x");
    }

    /** Takes every command, which then changed the thing with this id. */
    public void accepts(String changed) {
        id = changed;
        sent.clear();
        status = 200;
        body = "";
    }

    /** Refuses every command with a problem document. */
    public void refuses(int withStatus, String problem) {
        sent.clear();
        status = withStatus;
        body = problem;
    }

    public List<Sent> sent() {
        return sent;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        sent.add(
                new Sent(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("If-Match"),
                        headers.getFirst("Authorization"),
                        headers.getFirst("Accept-Language")));
        String answer =
                status == 200
                        ? "{\"id\":\"%s\",\"version\":7,\"command\":\"%s\"}"
                                .formatted(id, UUID.randomUUID())
                        : body;
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
