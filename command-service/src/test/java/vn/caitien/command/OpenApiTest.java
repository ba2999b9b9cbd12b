package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

/** The service's own description of its interface agrees with the contract both services share. */
@CommandServiceTest
class OpenApiTest {

    private final Http http;

    OpenApiTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @Test
    void listsEveryRouteOfTheContract() {
        List<String> contract = contract();
        assertThat(contract).contains("post /api/v1/schools/{school}/plans").hasSizeGreaterThan(40);
        assertThat(described()).containsAll(contract);
    }

    @Test
    void listsTheRoutesThatStandOutsideTheContract() {
        assertThat(described())
                .contains(
                        "post /api/v1/frameworks",
                        "post /api/v1/frameworks/{framework}/withdrawal",
                        "post /api/v1/frameworks/{id}/evaluation")
                .noneMatch(route -> route.endsWith("/error"));
    }

    @Test
    void saysThatItWantsATokenAndWhichHeadersACommandUnderstands() {
        String document = http.get("/v3/api-docs").done().body();
        assertThat(JsonPath.<String>read(document, "components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
        assertThat(
                        JsonPath.<List<String>>read(
                                document,
                                "$.paths['/api/v1/schools/{school}/plans'].post.parameters[?(@.in=='header')].name"))
                .containsExactly("Idempotency-Key", "If-Match");
    }

    private List<String> described() {
        Answer document = http.get("/v3/api-docs").done();
        Map<String, Map<String, Object>> paths = JsonPath.read(document.body(), "paths");
        return paths.entrySet().stream()
                .flatMap(
                        path ->
                                path.getValue().keySet().stream()
                                        .map(method -> method + " " + path.getKey()))
                .toList();
    }

    private static List<String> contract() {
        return new ClassFileImporter()
                .importPackages("vn.caitien.kernel").stream()
                        .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Api"))
                        .map(JavaClass::reflect)
                        .flatMap(OpenApiTest::routes)
                        .toList();
    }

    private static Stream<String> routes(Class<?> api) {
        String base = AnnotatedElementUtils.findMergedAnnotation(api, HttpExchange.class).value();
        return Arrays.stream(api.getDeclaredMethods()).map(method -> route(base, method));
    }

    private static String route(String base, Method method) {
        HttpExchange exchange =
                AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
        return exchange.method().toLowerCase(Locale.ROOT) + " " + base + exchange.value();
    }
}
