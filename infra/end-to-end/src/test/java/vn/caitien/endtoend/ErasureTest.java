package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.testing.NameScan;

/** A person's way through the product, from the first role to the day nobody knows the name. */
class ErasureTest {
    private static final String NAME = "Quàng Thị Hồng Thắm";
    private static final String CORRECTED = "Quàng Hồng Thắm Tươi";
    private static final String ERASED = "nhân viên đã xoá";
    private static final String SECRETARY = "thuky.pom-lot";
    private static final String PRINCIPAL = "hieutruong.pom-lot";
    private static final String STRANGER = "thuky.hong-phong";
    private static final String SCHOOL = "/schools/truong-moi";
    private static final String PLAN = SCHOOL + "/plans/2026-2027";

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path data;

    private static RunningProduct product;

    @BeforeAll
    static void theProductStarts() {
        product = RunningProduct.startWithoutDemo(data);
    }

    @AfterAll
    static void theProductStops() throws IOException {
        product.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void leavesRoleAndActsBehindAndNoName() throws Exception {
        ApiUser administrator = product.as("quantri");
        ApiUser principal = product.as(PRINCIPAL);
        ApiUser secretary = product.as(SECRETARY);
        String grant = aSchoolWithASecretary(administrator, principal, secretary.subject());
        String action = theSecretaryWorks(secretary);

        assertThat(trail(principal, "vi")).contains(NAME, "Thư ký hội đồng");
        secretary.send("PUT", "/me/name", json(Map.of("name", CORRECTED)));
        assertThat(trail(principal, "vi")).contains(CORRECTED).doesNotContain(NAME);
        assertThat(actionOf(principal, action)).contains(CORRECTED);
        takesOnesOwnDataAlong(secretary, action);

        Store store = Store.of(product);
        long last = store.lastFact();
        var checksum = store.checksumOfFacts(last);
        principal.send("DELETE", SCHOOL + "/roles/" + grant, json(Map.of("reason", "nghỉ việc")));
        administrator.post(
                "/people/" + secretary.subject() + "/erasure",
                json(Map.of("reason", "theo yêu cầu của người đó")));

        await().untilAsserted(() -> nobodyIsNamed(principal, action));
        JsonNode rebuilt = rebuild(administrator);
        assertThat(rebuilt.get("differing").isEmpty()).as(rebuilt.toString()).isTrue();
        assertThat(rebuilt.get("rebuilt")).isEqualTo(rebuilt.get("live"));
        nobodyIsNamed(principal, action);

        assertThat(store.lastFact()).isGreaterThan(last);
        assertThat(store.checksumOfFacts(last)).isEqualTo(checksum);
        for (String name : List.of(NAME, CORRECTED)) {
            assertThat(tablesWith(name)).as(name).isEmpty();
            assertThat(filesWith(name)).as(name).isEmpty();
        }
        // The two searches would find something.
        assertThat(tablesWith("theo yêu cầu của người đó"))
                .contains("eventstore.domain_event", "readmodel.audit_entry");
        assertThat(filesWith("theo yêu cầu của người đó")).isNotEmpty();
    }

    private static String aSchoolWithASecretary(
            ApiUser administrator, ApiUser principal, String secretary) throws Exception {
        administrator.post("/authorities", json(Map.of("id", "phong-moi", "name", "Phòng")));
        administrator.post(
                "/schools",
                json(
                        Map.of(
                                "id", "truong-moi",
                                "name", "Trường mới",
                                "bands", List.of("thcs"),
                                "authority", "phong-moi")));
        administrator.post(
                SCHOOL + "/roles",
                json(
                        Map.of(
                                "subject", principal.subject(),
                                "displayName", "Hiệu trưởng trường mới",
                                "role", "principal",
                                "from", "2020-01-01")));
        return principal
                .post(
                        SCHOOL + "/roles",
                        json(
                                Map.of(
                                        "subject",
                                        secretary,
                                        "displayName",
                                        NAME,
                                        "role",
                                        "council-secretary",
                                        "from",
                                        "2020-01-01")))
                .get("id")
                .asString();
    }

    private static String theSecretaryWorks(ApiUser secretary) throws Exception {
        secretary.post(
                SCHOOL + "/plans",
                json(Map.of("schoolYear", "2026-2027", "framework", "tt18-2018")));
        Map<String, String> lead =
                Map.of("kind", "person", "name", NAME, "subject", secretary.subject());
        String action =
                secretary
                        .post(
                                PLAN + "/actions",
                                json(
                                        Map.of(
                                                "wording",
                                                Map.of(
                                                        "criteria",
                                                        List.of("1.1"),
                                                        "measures",
                                                        "Rà soát chiến lược"),
                                                "assignment",
                                                Map.of(
                                                        "leads", List.of(lead),
                                                        "collaborators", List.of()))))
                        .get("id")
                        .asString();
        await().until(() -> secretary.status(SCHOOL + "/actions/" + action) == 200);
        return action;
    }

    private static void takesOnesOwnDataAlong(ApiUser secretary, String action) throws Exception {
        String copy = "/me/exports/" + secretary.post("/me/exports", "").get("id").asString();
        await().until(() -> secretary.status(copy) == 200);
        JsonNode file = secretary.get(copy);
        assertThat(file.get("name").asString()).isEqualTo(CORRECTED);
        assertThat(file.get("subject").asString()).isEqualTo(secretary.subject());
        assertThat(file.at("/roles/0/place").asString()).isEqualTo("truong-moi");
        assertThat(file.at("/roles/0/role").asString()).isEqualTo("council-secretary");
        assertThat(file.get("acts"))
                .extracting(act -> act.get("type").asString())
                .contains(
                        "improvement.plan-drafted",
                        "improvement.action-planned",
                        "person.name-corrected",
                        "person.data-exported");
        assertThat(file.at("/assigned/0/action").asString()).isEqualTo(action);
        assertThat(file.at("/assigned/0/leads").asBoolean()).isTrue();

        assertThat(product.as(PRINCIPAL).status(copy)).isEqualTo(404);
        assertThat(product.as(STRANGER).status(copy)).isEqualTo(404);
        assertThat(secretary.status("/me/exports/" + UUID.randomUUID())).isEqualTo(404);
    }

    private static void nobodyIsNamed(ApiUser principal, String action) {
        assertThat(trail(principal, "vi"))
                .contains(ERASED + " (Thư ký hội đồng tự đánh giá) lập kế hoạch")
                .doesNotContain(NAME, CORRECTED);
        assertThat(trail(principal, "en"))
                .contains("erased staff member (")
                .doesNotContain(NAME, CORRECTED);
        assertThat(actionOf(principal, action)).contains(ERASED).doesNotContain(NAME, CORRECTED);
        assertThat(principal.answerTo(SCHOOL + "/audit/export").body())
                .contains(ERASED)
                .doesNotContain(NAME, CORRECTED);
        assertThat(principal.answerTo(SCHOOL + "/roles").body())
                .contains(ERASED, "nghỉ việc")
                .doesNotContain(NAME, CORRECTED);
    }

    private static String trail(ApiUser reader, String language) {
        return reader.answerTo(SCHOOL + "/audit?size=200", language).body();
    }

    private static String actionOf(ApiUser reader, String action) {
        return reader.answerTo(SCHOOL + "/actions/" + action).body();
    }

    private static JsonNode rebuild(ApiUser administrator) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(product.web() + "/api/v1/views/rebuild"))
                        .header("Authorization", "Bearer " + product.token(administrator.user()))
                        .POST(BodyPublishers.noBody())
                        .build();
        var answer = administrator.http().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> tablesWith(String text) throws SQLException {
        try (Connection superuser = Store.superuser(product)) {
            return NameScan.tablesWith(text, superuser);
        }
    }

    /** Files of the data folder: tables, indexes and logs of the database, logs of the services. */
    private static List<String> filesWith(String text) throws IOException {
        String wanted = latin(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> latin(bytesOf(file)).contains(wanted))
                    .map(file -> data.relativize(file).toString())
                    .toList();
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            // The database removes files of its own.
            return new byte[0];
        }
    }

    /** Bytes as characters, one for one, to look for some among them. */
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
