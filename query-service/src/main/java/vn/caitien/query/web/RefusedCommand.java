package vn.caitien.query.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the problem JSON of the command-service. */
final class RefusedCommand implements ErrorHandler {
    private final JsonMapper json;

    RefusedCommand(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        JsonNode problem = problem(response);
        Map<String, String> fields = new LinkedHashMap<>();
        for (JsonNode field : problem.path("fields")) {
            fields.put(field.path("field").asString(""), field.path("message").asString(""));
        }
        throw new CommandRefused(
                status,
                problem.path("code").asString("unexpected"),
                problem.path("detail").asString(""),
                fields);
    }

    private JsonNode problem(ClientHttpResponse response) throws IOException {
        try {
            return json.readTree(response.getBody());
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }
}
