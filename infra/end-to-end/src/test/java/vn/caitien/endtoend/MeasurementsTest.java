package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard and the alerts speak only of what the services export. */
@WholeProduct
class MeasurementsTest {
    private static final Path MONITORING = Path.of("..", "monitoring");

    /** Said by Prometheus itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static final Set<String> LABELS_OF_PROMETHEUS = Set.of("job", "instance");

    @Test
    void areThereUnderTheNamesThatDashboardAndAlertsKnow(RunningProduct product) throws Exception {
        // Some series begin with the first time that something happens.
        assertThat(ask(product.api() + "/api/v1/schools").statusCode()).isEqualTo(401);
        Map<String, Set<String>> exported = exported(product);
        List<Expression> expressions = new ArrayList<>(ofAlerts());
        expressions.addAll(ofDashboard());
        assertThat(expressions).hasSizeGreaterThan(30);

        for (Expression expression : expressions) {
            Set<String> labels = new HashSet<>(LABELS_OF_PROMETHEUS);
            for (String series : expression.series()) {
                assertThat(exported.keySet()).as(expression.text()).contains(series);
                labels.addAll(exported.get(series));
            }
            assertThat(labels).as(expression.text()).containsAll(expression.labels());
        }
    }

    @Test
    void haveARunbookForEveryAlert() throws IOException {
        String runbook = Files.readString(MONITORING.resolve("runbook.md"));
        for (JsonNode rule : rules()) {
            String alert = rule.get("alert").asString();
            assertThat(runbook).contains("\n## " + alert + "\n");
            assertThat(rule.get("annotations").get("runbook").asString())
                    .isEqualTo("infra/monitoring/runbook.md#" + alert.toLowerCase(Locale.ROOT));
        }
    }

    /** A query, as far as names go. */
    private record Expression(String text) {
        private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
        private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on)\\s*\\(([^)]*)\\)");
        private static final Pattern SELECTOR = Pattern.compile("\\{([^}]*)}");
        private static final Pattern NOT_SERIES =
                Pattern.compile(
                        "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|(?:\\w+\\s+)?\\b(?:by|on)\\s*\\([^)]*\\)|\\w+\\s*(?=\\()|\\b(?:and|or|unless)\\b");

        Set<String> series() {
            return names(NOT_SERIES.matcher(text).replaceAll(" "));
        }

        Set<String> labels() {
            Set<String> labels = new HashSet<>();
            GROUPING.matcher(text).results().forEach(found -> labels.addAll(names(found.group(1))));
            SELECTOR.matcher(text)
                    .results()
                    .map(found -> found.group(1).replaceAll("\"[^\"]*\"", ""))
                    .forEach(matchers -> labels.addAll(names(matchers)));
            return labels;
        }

        private static Set<String> names(String text) {
            Set<String> names = new HashSet<>();
            NAME.matcher(text).results().forEach(found -> names.add(found.group()));
            return names;
        }
    }

    private static List<Expression> ofAlerts() throws IOException {
        return rules().stream().map(rule -> new Expression(rule.get("expr").asString())).toList();
    }

    private static List<Expression> ofDashboard() throws IOException {
        JsonNode dashboard =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(
                                        MONITORING.resolve("grafana/dashboards/caitien.json")));
        return dashboard.findValuesAsString("expr").stream().map(Expression::new).toList();
    }

    private static List<JsonNode> rules() throws IOException {
        Object file = new Yaml().load(Files.readString(MONITORING.resolve("alerts.yml")));
        return JsonMapper.shared()
                .<JsonNode>valueToTree(file)
                .get("groups")
                .valueStream()
                .flatMap(group -> group.get("rules").valueStream())
                .toList();
    }

    /** Every series that the two services export, with its labels. */
    private static Map<String, Set<String>> exported(RunningProduct product)
            throws IOException, InterruptedException {
        Map<String, Set<String>> exported = new HashMap<>();
        OF_PROMETHEUS.forEach(series -> exported.put(series, Set.of()));
        Pattern line = Pattern.compile("(\\w+)(?:\\{(.*)})? \\S+");
        for (String service : List.of(product.api(), product.web())) {
            ask(service + "/actuator/prometheus")
                    .body()
                    .lines()
                    .map(line::matcher)
                    .filter(found -> found.matches())
                    .forEach(
                            found ->
                                    exported.computeIfAbsent(
                                                    found.group(1), first -> new HashSet<>())
                                            .addAll(
                                                    found.group(2) == null
                                                            ? Set.of()
                                                            : Expression.names(
                                                                    found.group(2)
                                                                            .replaceAll(
                                                                                    "\"(\\\\.|[^\"\\\\])*\"",
                                                                                    ""))));
        }
        return exported;
    }

    private static HttpResponse<String> ask(String address)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
