package vn.caitien.command;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Speaks to the service as somebody, in JSON, the way an API client does. */
final class Http {

    static final String ADMINISTRATOR = "administrator-subject";

    private final MockMvcTester mvc;
    private final String subject;

    Http(MockMvcTester mvc, String subject) {
        this.mvc = mvc;
        this.subject = subject;
    }

    Http as(String other) {
        return new Http(mvc, other);
    }

    MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body, null, null);
    }

    MvcTestResult put(String path, String body) {
        return send(HttpMethod.PUT, path, body, null, null);
    }

    MvcTestResult delete(String path, String body) {
        return send(HttpMethod.DELETE, path, body, null, null);
    }

    MvcTestResult send(HttpMethod method, String path, String body, UUID key, Long seenVersion) {
        var request =
                mvc.method(method)
                        .uri("/api/v1" + path)
                        .with(jwt().jwt(token -> token.subject(subject)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        if (seenVersion != null) {
            request.header("If-Match", "\"" + seenVersion + "\"");
        }
        return request.exchange();
    }

    /** A registered school with a principal and a secretary; answers its id. */
    String school() {
        String id = "school-" + UUID.randomUUID().toString().substring(0, 8);
        String authority = "authority-" + id;
        Http administrator = as(ADMINISTRATOR);
        administrator.post("/authorities", "{\"id\":\"%s\",\"name\":\"Sở GDĐT\"}".formatted(authority));
        administrator.post(
                "/schools",
                "{\"id\":\"%s\",\"name\":\"Trường THCS\",\"bands\":[\"thcs\"],\"authority\":\"%s\"}".formatted(id, authority));
        administrator.post("/schools/" + id + "/roles", grant("principal-" + id, "principal"));
        as("principal-" + id).post("/schools/" + id + "/roles", grant("secretary-" + id, "council-secretary"));
        as("principal-" + id).post("/schools/" + id + "/roles", grant("monitor-" + id, "monitoring-team"));
        as("principal-" + id).post("/schools/" + id + "/roles", grant("teacher-" + id, "staff"));
        return id;
    }

    static String grant(String subject, String role) {
        return "{\"subject\":\"%s\",\"role\":\"%s\",\"from\":\"2020-01-01\"}".formatted(subject, role);
    }
}
