package vn.caitien.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** As much of Keycloak's administration as the automations need; it notes who joined what. */
final class MembershipStandIn implements AutoCloseable {

    /** Somebody was made a member of an organisation. */
    record Joined(String organisation, String subject) {}

    private static final String REALM = "/realms/caitien/";

    private final HttpServer server;
    private final Queue<Joined> joined = new ConcurrentLinkedQueue<>();

    private MembershipStandIn(HttpServer server) {
        this.server = server;
    }

    static MembershipStandIn start() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        MembershipStandIn standIn = new MembershipStandIn(server);
        server.createContext(REALM, exchange -> answer(exchange, 200, TOKEN));
        server.createContext("/admin" + REALM + "organizations", standIn::organizations);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return standIn;
    }

    private static final String TOKEN =
            "{\"access_token\": \"none\", \"token_type\": \"Bearer\", \"expires_in\": 3600}";

    /** What the command-services are told, as environment. */
    Map<String, String> environment() {
        return Map.of(
                "CAITIEN_KEYCLOAK_SERVER",
                "http://localhost:" + server.getAddress().getPort(),
                "CAITIEN_KEYCLOAK_REALM",
                "caitien",
                "CAITIEN_KEYCLOAK_CLIENTID",
                "none",
                "CAITIEN_KEYCLOAK_CLIENTSECRET",
                UUID.randomUUID().toString());
    }

    /** In the order in which it was asked for; twice if it was asked for twice. */
    Queue<Joined> joined() {
        return joined;
    }

    /** Every organisation that is looked for is there, and its id is its name. */
    private void organizations(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST") && path.endsWith("/members")) {
            String[] steps = path.split("/");
            String subject =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            joined.add(new Joined(steps[steps.length - 2], subject.replace("\"", "")));
            answer(exchange, 201, "");
            return;
        }
        if (exchange.getRequestMethod().equals("PUT")) {
            answer(exchange, 204, "");
            return;
        }
        String query = exchange.getRequestURI().getQuery();
        if (query == null) {
            answer(exchange, 200, "{}");
            return;
        }
        String name = query.replaceAll(".*search=([^&]*).*", "$1");
        answer(exchange, 200, "[{\"id\": \"%1$s\", \"name\": \"%1$s\"}]".formatted(name));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
