package vn.caitien.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

    @ParameterizedTest
    @CsvSource({"trung-my-tay-1, 28", "hong-phong, 2", "pom-lot, 14"})
    void findsEveryRowOfThePdfThatItPrinted(String school, int rows) throws Exception {
        String token = product.token("thuky." + school);
        String year = DemoFile.of(school).get("plan").get("schoolYear").asString();
        for (String form : List.of("table", "criteria")) {
            byte[] paper = print(token, school, year, "document.pdf?form=" + form);
            String paperId =
                    JSON.readTree(
                                    send(upload(schools(school), token, "ke-hoach.pdf", paper), 201)
                                            .body())
                            .get("id")
                            .asString();
            JsonNode read =
                    JSON.readTree(
                            send(
                                            request(
                                                    product.web()
                                                            + schools(school)
                                                            + "/imports/"
                                                            + paperId,
                                                    token),
                                            200)
                                    .body());
            assertThat(read.at("/reading/draft/actions")).as(form).hasSize(rows);
        }
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

    @Test
    void writesOneFactForAWordThatSomebodyChangedInThePrint() throws Exception {
        String school = "truong-sua-chu";
        ApiUser principal = product.as("hieutruong.pom-lot");
        draftedPlan(product.as("quantri"), principal, school);
        String token = product.token("hieutruong.pom-lot");
        String document = "document.docx?form=form-2";
        await().untilAsserted(
                        () ->
                                assertThat(
                                                principal
                                                        .get(planOf(school))
                                                        .at("/actions/0/wording/goal"))
                                        .hasToString("\"Đủ sách.\""));
        byte[] paper = print(token, school, REVIEWED_YEAR, document);
        long before = Store.of(product).facts(school);

        confirm(token, school, document, edited(paper, "Mua sách.", "Mua sách mới."), 200);

        assertThat(Store.of(product).facts(school)).isEqualTo(before + 1);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                principal
                                                        .get(planOf(school))
                                                        .at("/actions/0/wording/measures"))
                                        .hasToString("\"Mua sách mới.\""));
    }

    @Test
    void isKnownByTheFingerprintThatItsSignatureStores() throws Exception {
        String school = "truong-ky-duyet";
        ApiUser principal = product.as("hieutruong.pom-lot");
        String plan = draftedPlan(product.as("quantri"), principal, school);
        principal.post(plan + "/submission", "");
        principal.post(plan + "/approval", "");
        await().untilAsserted(
                        () ->
                                assertThat(principal.get(plan).path("status").asString())
                                        .isEqualTo("approved"));
        // What is told after the signature does not touch what was signed.
        principal.send(
                "PUT",
                plan + "/reviews/end-of-term-1",
                "{\"review\":{\"followed\":\"Tiến độ.\",\"result\":\"Đạt.\",\"assessor\":\"Tổ giám"
                        + " sát\"}}");
        await().untilAsserted(() -> assertThat(principal.get(plan).path("reviews")).isNotEmpty());
        JsonNode signed = principal.get(plan);
        byte[] paper =
                print(
                        product.token("hieutruong.pom-lot"),
                        school,
                        REVIEWED_YEAR,
                        "document.pdf?form=%s&asOf=%s"
                                .formatted(
                                        signed.at("/signedPrint/form").asString(),
                                        signed.at("/signedPrint/at").asString()));
        assertThat(signed.path("signedDocument").asString())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(paper)));
    }

    /** A Word file after somebody has changed what its text says. */
    private static byte[] edited(byte[] paper, String said, String says) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(paper));
                ZipOutputStream saved = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                saved.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = parts.readAllBytes();
                if (part.getName().equals("word/document.xml")) {
                    assertThat(new String(content, UTF_8)).contains(said);
                    content = new String(content, UTF_8).replace(said, says).getBytes(UTF_8);
                }
                saved.write(content);
            }
        }
        return out.toByteArray();
    }

    private static String reviewedPlan(ApiUser administrator, ApiUser principal, String school)
            throws Exception {
        String plan = draftedPlan(administrator, principal, school);
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

    private static String planOf(String school) {
        return "/schools/" + school + "/plans/" + REVIEWED_YEAR;
    }

    private static String draftedPlan(ApiUser administrator, ApiUser principal, String school)
            throws Exception {
        String place = "/schools/" + school;
        String plan = planOf(school);
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
                {"wording":{"criteria":["1.1"],"measures":"Mua sách.","presentState":"Có 300 cuốn.",
                  "limitation":"Thiếu sách.",
                  "cause":"Ít kinh phí.","goal":"Đủ sách.","indicator":"500 cuốn","expectedEvidence":"Hóa đơn"},
                 "assignment":{"leads":[{"kind":"role","name":"Thư viện"}],"collaborators":[]},
                 "conditions":"Phòng đọc"}
                """);
        return plan;
    }

    private void saysNothingNew(String token, String school, String year, String document)
            throws Exception {
        byte[] paper = print(token, school, year, document);
        long before = Store.of(product).facts(school);

        JsonNode refused = confirm(token, school, document, paper, 409);

        assertThat(refused.get("code").asString()).isEqualTo("nothing-changes");
        assertThat(Store.of(product).facts(school)).isEqualTo(before);
    }

    private byte[] print(String token, String school, String year, String document)
            throws Exception {
        String plan = product.web() + schools(school) + "/plans/" + year;
        return send(request(plan + "/" + document, token), 200).body();
    }

    /** Takes a file in and confirms it as it was read. */
    private JsonNode confirm(
            String token, String school, String document, byte[] paper, int expected)
            throws Exception {
        JsonNode reading =
                JSON.readTree(send(upload(schools(school), token, document, paper), 201).body());
        String confirmation =
                product.api()
                        + schools(school)
                        + "/imports/"
                        + reading.get("id").asString()
                        + "/confirmation";
        return JSON.readTree(
                send(request(confirmation, token).POST(BodyPublishers.noBody()), expected).body());
    }

    private static String schools(String school) {
        return "/api/v1/schools/" + school;
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
