package vn.caitien.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.util.UriComponentsBuilder;

/** Stands in for the query-service: prints every plan that is signed, unless it is told not to. */
final class PrinterStandIn {
    /** What every PDF of it hashes to. */
    static final String DOCUMENT = "0123456789abcdef".repeat(4);

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private volatile long behind;

    PrinterStandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::print);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Prints nothing while something is done. */
    void awayDuring(Runnable deed) {
        away = true;
        try {
            deed.run();
        } finally {
            away = false;
        }
    }

    /** Prints what a plan was some versions ago while something is done. */
    void behindDuring(long versions, Runnable deed) {
        behind = versions;
        try {
            deed.run();
        } finally {
            behind = 0;
        }
    }

    /** Who had what printed: token and address, in their order. */
    List<String> asked() {
        return asked;
    }

    private void print(HttpExchange exchange) throws IOException {
        asked.add(
                exchange.getRequestHeaders().getFirst("Authorization")
                        + " "
                        + exchange.getRequestURI().getPath());
        Map<String, String> query =
                UriComponentsBuilder.fromUri(exchange.getRequestURI())
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
        byte[] copy =
                "{\"form\":\"%s\",\"document\":\"%s\",\"version\":%d,\"seen\":%s}"
                        .formatted(
                                query.getOrDefault("form", "usual"),
                                DOCUMENT,
                                Long.parseLong(query.getOrDefault("version", "0")) - behind,
                                DOCUMENT.equals(query.getOrDefault("seen", DOCUMENT)))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, copy.length);
        exchange.getResponseBody().write(copy);
        exchange.close();
    }
}
