package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody sees that another school exists: whatever can be read of it answers 404. */
@WholeProduct
class ForeignSchoolTest {

    @Test
    void answersAForeignSchoolLikeOneThatDoesNotExist(RunningProduct product) throws Exception {
        ApiUser own = product.as("hieutruong.pom-lot");
        ApiUser foreign = product.as("hieutruong.hong-phong");
        String action = own.get("/schools/pom-lot/actions").at("/items/0/id").asString();

        List<String> routes = readsOfASchool(product);

        assertThat(routes).hasSizeGreaterThan(12);
        for (String route : routes) {
            String path =
                    route.replace("{year}", "2025-2026")
                            .replace("{code}", "1.1")
                            .replace("{format}", "pdf")
                            .replace("{id}", action);
            // Nobody has sent a file to the demo schools.
            int status = route.contains("/imports/") ? 404 : 200;
            assertThat(own.status(path.replace("{school}", "pom-lot"))).as(path).isEqualTo(status);
            var toForeigner = foreign.answerTo(path.replace("{school}", "pom-lot"));
            var toNobody = foreign.answerTo(path.replace("{school}", "pom-khong"));
            assertThat(toForeigner.statusCode()).as(path).isEqualTo(404);
            assertThat(toForeigner.body().replace("pom-lot", "pom-khong"))
                    .as(path)
                    .isEqualTo(toNobody.body());
        }
    }

    @Test
    void doesNotFindAForeignActionUnderOnesOwnSchool(RunningProduct product) {
        String action =
                product.as("hieutruong.pom-lot")
                        .get("/schools/pom-lot/actions")
                        .at("/items/0/id")
                        .asString();
        ApiUser foreign = product.as("hieutruong.hong-phong");

        assertThat(foreign.status("/schools/hong-phong/actions/" + action)).isEqualTo(404);
        assertThat(foreign.get("/schools").path("total").asInt()).isEqualTo(1);
    }

    /** As the service itself lists them, so that a new route is tried as well. */
    private static List<String> readsOfASchool(RunningProduct product)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(product.web() + "/v3/api-docs")).build();
        String docs =
                java.net.http.HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body();
        JsonNode paths = JsonMapper.shared().readTree(docs).get("paths");
        return paths.propertyStream()
                .filter(path -> path.getKey().startsWith("/api/v1/schools/{school}"))
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey().substring("/api/v1".length()))
                .toList();
    }
}
