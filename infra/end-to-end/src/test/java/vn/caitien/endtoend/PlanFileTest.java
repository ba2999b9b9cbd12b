package vn.caitien.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product printed and nobody touched says nothing new when it comes back. */
@WholeProduct
class PlanFileTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningProduct product;

    @BeforeEach
    void product(RunningProduct running) {
        product = running;
    }

    @ParameterizedTest
    @CsvSource({
        "trung-my-tay-1, document.xlsx",
        "trung-my-tay-1, document.docx?form=table",
        "trung-my-tay-1, document.docx?form=criteria",
        "hong-phong, document.xlsx",
        "hong-phong, document.docx?form=table",
        "hong-phong, document.docx?form=criteria",
        "pom-lot, document.xlsx",
        "pom-lot, document.docx?form=table",
        "pom-lot, document.docx?form=criteria"
    })
    void writesNoFactForAPlanThatItPrinted(String school, String document) throws Exception {
        String secretary = product.token("thuky." + school);
        String year = DemoFile.of(school).get("plan").get("schoolYear").asString();
        String schools = "/api/v1/schools/" + school;
        byte[] paper =
                send(
                                request(
                                        product.web() + schools + "/plans/" + year + "/" + document,
                                        secretary),
                                200)
                        .body();
        long before = Store.of(product).facts(school);

        JsonNode reading =
                JSON.readTree(send(upload(schools, secretary, document, paper), 201).body());
        JsonNode refused =
                JSON.readTree(
                        send(
                                        request(
                                                        product.api()
                                                                + schools
                                                                + "/imports/"
                                                                + reading.get("id").asString()
                                                                + "/confirmation",
                                                        secretary)
                                                .POST(BodyPublishers.noBody()),
                                        409)
                                .body());

        assertThat(refused.get("code").asString()).isEqualTo("nothing-changes");
        assertThat(Store.of(product).facts(school)).isEqualTo(before);
    }

    private HttpRequest.Builder upload(
            String schools, String token, String document, byte[] paper) {
        BodyPublisher body =
                BodyPublishers.ofByteArrays(
                        List.of(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                                        .formatted(document.replaceFirst("\\?.*", ""))
                                        .getBytes(UTF_8),
                                paper,
                                "\r\n--x--\r\n".getBytes(UTF_8)));
        return request(product.api() + schools + "/imports", token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body);
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, int status)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), UTF_8))
                .isEqualTo(status);
        return answer;
    }
}
