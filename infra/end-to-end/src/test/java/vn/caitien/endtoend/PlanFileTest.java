package vn.caitien.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product printed and nobody touched says nothing new when it comes back. */
@WholeProduct
class PlanFileTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A year that ended after its edition came into force, and whose reviews are due for good. */
    private static final String REVIEWED_YEAR = "2025-2026";

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
        String year = DemoFile.of(school).get("plan").get("schoolYear").asString();
        saysNothingNew(product.token("thuky." + school), school, year, document);
    }

    @Test
    void writesNoFactForAPlanWhoseReviewItPrinted() throws Exception {
        String school = "truong-danh-gia";
        ApiUser principal = product.as("hieutruong.pom-lot");
        String plan = reviewedPlan(product.as("quantri"), principal, school);
        await().untilAsserted(
                        () ->
                                assertThat(principal.get(plan).at("/reviews/0/review/result"))
                                        .hasToString("\"Đạt 2/3 nội dung.\""));
        for (String document : List.of("document.xlsx", "document.docx?form=form-2")) {
            saysNothingNew(product.token("hieutruong.pom-lot"), school, REVIEWED_YEAR, document);
        }
    }

    private static String reviewedPlan(ApiUser administrator, ApiUser principal, String school)
            throws Exception {
        String place = "/schools/" + school;
        String plan = place + "/plans/" + REVIEWED_YEAR;
        administrator.post(
                "/schools",
                """
                {"id":"%s","name":"Trường THCS Trần Phú","bands":["thcs"],"authority":"phong-vhxh-pom-lot"}
                """
                        .formatted(school));
        administrator.post(
                place + "/roles", FoundedSchools.grant(principal.subject(), "principal"));
        principal.post(
                place + "/plans",
                """
                {"schoolYear":"%s","framework":"tt57-2026-general"}
                """
                        .formatted(REVIEWED_YEAR));
        principal.send(
                "PUT",
                plan + "/frame",
                """
                {"grounds":["Thông tư 57/2026/TT-BGDĐT"],"purpose":"Khắc phục điểm yếu.",
                 "organisation":[{"role":"Hiệu trưởng","duty":"Chỉ đạo."}]}
                """);
        principal.post(
                plan + "/actions",
                """
                {"wording":{"criteria":["1.1"],"measures":"Mua sách.","limitation":"Thiếu sách.",
                  "cause":"Ít kinh phí.","goal":"Đủ sách.","indicator":"500 cuốn","expectedEvidence":"Hóa đơn"},
                 "assignment":{"leads":[{"kind":"role","name":"Thư viện"}],"collaborators":[]},
                 "conditions":"Phòng đọc"}
                """);
        principal.post(plan + "/submission", "");
        principal.post(plan + "/approval", "");
        principal.send(
                "PUT",
                plan + "/reviews/end-of-term-1",
                """
                {"review":{"followed":"Tiến độ từng nội dung.","result":"Đạt 2/3 nội dung.",
                  "adjustment":"Lùi việc mua sách.","assessor":"Tổ giám sát"}}
                """);
        return plan;
    }

    private void saysNothingNew(String token, String school, String year, String document)
            throws Exception {
        String schools = "/api/v1/schools/" + school;
        byte[] paper =
                send(
                                request(
                                        product.web() + schools + "/plans/" + year + "/" + document,
                                        token),
                                200)
                        .body();
        long before = Store.of(product).facts(school);

        JsonNode reading = JSON.readTree(send(upload(schools, token, document, paper), 201).body());
        JsonNode refused =
                JSON.readTree(
                        send(
                                        request(
                                                        product.api()
                                                                + schools
                                                                + "/imports/"
                                                                + reading.get("id").asString()
                                                                + "/confirmation",
                                                        token)
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
