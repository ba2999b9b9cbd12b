package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpHeaders;
import vn.caitien.kernel.platform.ProblemCode;

/** What the service answered. */
record Answer(int status, HttpHeaders headers, String body) {

    /** Asserts that the request was done. */
    Answer done() {
        assertThat(status).as(body).isIn(200, 201);
        return this;
    }

    /** Asserts that the request was refused for this reason, in the form all refusals have. */
    Answer refused(ProblemCode code) {
        assertThat(body).contains("\"code\":\"" + code.code() + "\"");
        assertThat(status).isEqualTo(code.status());
        assertThat(headers.firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        return this;
    }

    String text(String path) {
        return read(body, path);
    }

    /** One text out of a JSON document. */
    static String read(String json, String path) {
        return JsonPath.read(json, path);
    }

    long version() {
        return ((Number) JsonPath.read(body, "version")).longValue();
    }

    String id() {
        return text("id");
    }
}
