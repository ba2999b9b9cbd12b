package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo user who reads and writes by API. */
record ApiUser(RunningProduct product, HttpClient http, String user) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The subject id in the user's token. */
    String subject() {
        String payload = product.token(user).split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload)).get("sub").asString();
    }

    /** Reads what must be there. */
    JsonNode get(String path) {
        HttpResponse<String> answer = answerTo(path);
        assertThat(answer.statusCode())
                .as("%s for %s: %s", path, user, answer.body())
                .isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    int status(String path) {
        return answerTo(path).statusCode();
    }

    HttpResponse<String> answerTo(String path) {
        return answerOf(product.web() + "/api/v1" + path, "vi");
    }

    HttpResponse<String> answerTo(String path, String language) {
        return answerOf(product.web() + "/api/v1" + path, language);
    }

    /** Reads from one of several instances. */
    HttpResponse<String> answerFrom(String instance, String path) {
        return answerOf(instance + path, "vi");
    }

    private HttpResponse<String> answerOf(String address, String language) {
        try {
            return http.send(
                    signed(address).header("Accept-Language", language).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes what must be accepted, and waits for nothing. */
    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return post(path, body, UUID.randomUUID());
    }

    /**
     * @throws IOException if the product did not answer
     */
    JsonNode post(String path, String body, UUID key) throws IOException, InterruptedException {
        return postTo(product.api(), path, body, key);
    }

    /**
     * Writes to one of several instances.
     *
     * @throws IOException if it did not answer
     */
    JsonNode postTo(String commandService, String path, String body, UUID key)
            throws IOException, InterruptedException {
        return send("POST", commandService, path, body, key);
    }

    /**
     * The same without a key.
     *
     * @throws IOException if it did not answer
     */
    JsonNode postWithoutKey(String commandService, String path, String body)
            throws IOException, InterruptedException {
        return send("POST", commandService, path, body, null);
    }

    /**
     * Writes by any method.
     *
     * @throws IOException if the product did not answer
     */
    JsonNode send(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, product.api(), path, body, UUID.randomUUID());
    }

    private JsonNode send(
            String method, String commandService, String path, String body, @Nullable UUID key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                signed(commandService + "/api/v1" + path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder signed(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + product.token(user));
    }
}
