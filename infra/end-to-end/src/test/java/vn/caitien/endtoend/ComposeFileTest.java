package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the product's containers may and must: nothing runs as root, nothing has a secret that works
 * by itself.
 */
class ComposeFileTest {
    private static final Path INFRA = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)([^}]*)}");
    private static final Pattern PINNED = Pattern.compile("\\S+:v?\\d+\\.\\d+\\S*");

    private final String text = read("compose.yaml");
    private final JsonNode compose = JsonMapper.shared().valueToTree(new Yaml().load(text));

    @TestFactory
    Stream<DynamicTest> everyContainer() {
        return compose.get("services")
                .propertyStream()
                .map(
                        service ->
                                DynamicTest.dynamicTest(
                                        service.getKey(), () -> harmless(service.getValue())));
    }

    private static void harmless(JsonNode service) {
        assertThat(service.path("user").asString()).matches("[1-9]\\d*:\\d+");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(strings(service.path("tmpfs"))).anyMatch(place -> place.startsWith("/tmp"));
        assertThat(strings(service.path("cap_drop"))).containsExactly("ALL");
        assertThat(service.has("cap_add")).isFalse();
        assertThat(service.has("privileged")).isFalse();
        assertThat(strings(service.path("security_opt"))).contains("no-new-privileges:true");
        assertThat(service.path("healthcheck").path("test").size()).isGreaterThan(1);
        assertThat(service.path("image").asString()).matches(PINNED);
    }

    @Test
    void servicesAreAskedWhetherTheyCanDoTheirWork() {
        for (String service : List.of("command-service", "query-service")) {
            assertThat(strings(compose.at("/services/" + service + "/healthcheck/test")))
                    .contains("/actuator/health/readiness");
            assertThat(compose.at("/services/" + service + "/deploy/replicas").asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() {
        compose.get("services")
                .propertyStream()
                .filter(service -> !service.getKey().equals("proxy"))
                .flatMap(service -> strings(service.getValue().path("ports")).stream())
                .forEach(port -> assertThat(port).startsWith("127.0.0.1:"));
        assertThat(compose.at("/networks/inside/internal").asBoolean()).isTrue();
    }

    @Test
    void nothingThatMustBeSaidHasADefault() {
        assertThat(VARIABLE.matcher(text).results().map(found -> found.group(2)))
                .isNotEmpty()
                .allMatch(rest -> rest.equals(":?") || rest.equals("?"));
        compose.get("services")
                .valueStream()
                .flatMap(service -> service.path("environment").propertyStream())
                .filter(setting -> setting.getKey().matches(".*(PASSWORD|SECRET).*"))
                .forEach(
                        setting ->
                                assertThat(setting.getValue().asString())
                                        .as(setting.getKey())
                                        .matches("\\$\\{[A-Z_]+:\\?}"));
    }

    @Test
    void theExampleNamesWhatMustBeSaidAndSaysNothing() {
        List<String> lines =
                read("env.example")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        assertThat(lines).allMatch(line -> line.endsWith("="));
        assertThat(lines.stream().map(line -> line.replace("=", "")))
                .containsExactlyInAnyOrderElementsOf(
                        VARIABLE.matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .distinct()
                                .toList());
    }

    @Test
    void imagesAreBuiltFromNamedVersions() {
        for (String file :
                List.of("image/Dockerfile", "postgres/Dockerfile", "keycloak/Dockerfile")) {
            assertThat(
                            Pattern.compile("(?m)^FROM (\\S+)")
                                    .matcher(read(file))
                                    .results()
                                    .map(found -> found.group(1)))
                    .as(file)
                    .isNotEmpty()
                    .allMatch(PINNED.asMatchPredicate());
        }
    }

    @Test
    void everyFileThatIsMountedOrCopiedIsThere() {
        compose.get("services")
                .valueStream()
                .flatMap(service -> strings(service.path("volumes")).stream())
                .filter(volume -> volume.startsWith("./"))
                .forEach(volume -> assertThat(INFRA.resolve(volume.split(":")[0])).exists());
        for (String file : List.of("postgres/Dockerfile", "keycloak/Dockerfile")) {
            Pattern.compile("(?m)^COPY (.*) \\S+$")
                    .matcher(read(file))
                    .results()
                    .flatMap(copied -> Stream.of(copied.group(1).split(" ")))
                    .forEach(copied -> assertThat(INFRA.resolve(copied)).exists());
        }
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(INFRA.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
