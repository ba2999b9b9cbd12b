package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.caitien.command.CommandService;
import vn.caitien.query.QueryService;
import vn.caitien.standalone.service.ServiceJvm;
import vn.caitien.standalone.service.ServiceProcess;
import vn.caitien.standalone.service.ServiceSettings;

/**
 * Each instance gives way to a new one while people write and read at the one address: nobody is
 * answered with an error, nothing is lost or done twice.
 *
 * <p>This takes minutes and is therefore no part of the suite: {@code infra/rolling-restart} runs
 * it, with instances of an older version to give way, named in the environment as {@code
 * CAITIEN_SERVICES_CLASSPATH}.
 */
class RollingRestart {
    private static final Duration SHOWN = Duration.ofSeconds(30);

    private final List<ServiceProcess> replacements = new ArrayList<>();

    @Test
    void isNotNoticed(@TempDir Path data) throws Exception {
        try (RunningProduct product = RunningProduct.startDistributed(data, Map.of())) {
            FoundedSchools schools = FoundedSchools.in(product);
            Store store = Store.of(product);
            Map<String, Long> foundingFacts = FoundedSchools.facts(store);
            schoolsAreShown(product);

            Crowd crowd = Crowd.gather(product);
            crowd.goOn();
            for (Instance instance : product.instancesOf(CommandService.class)) {
                replace(instance, product, ServiceProcess::command);
                crowd.goOn();
            }
            for (Instance instance : product.instancesOf(QueryService.class)) {
                replace(instance, product, ServiceProcess::query);
                crowd.goOn();
            }
            crowd.disperse();
            System.out.println("Rolling restart: " + crowd);

            assertThat(crowd.unanswered()).isEmpty();
            for (String school : FoundedSchools.ALL) {
                assertThat(store.facts(school))
                        .as(school)
                        .isEqualTo(foundingFacts.get(school) + crowd.acknowledged(school));
            }
            await().atMost(SHOWN)
                    .untilAsserted(
                            () ->
                                    assertThat(schools.evidenceAt(product.web()))
                                            .isEqualTo(crowd.evidence()));
            aRebuildDiffersInNothing(product, store);
        } finally {
            replacements.forEach(ServiceProcess::close);
        }
    }

    private static void schoolsAreShown(RunningProduct product) {
        ApiUser principal = product.as(FoundedSchools.PRINCIPAL);
        for (String school : FoundedSchools.ALL) {
            String plan = "/schools/%s/plans/%s".formatted(school, FoundedSchools.YEAR);
            await().atMost(SHOWN).until(() -> principal.status(plan) == 200);
        }
    }

    private interface Start {
        ServiceProcess of(ServiceSettings settings, int port, ServiceJvm jvm);
    }

    /** Ends one in good order and starts one of this version in its place. */
    private void replace(Instance instance, RunningProduct product, Start start) throws Exception {
        instance.end();
        ServiceJvm jvm =
                ServiceJvm.small(
                        RunningProduct.classPath(),
                        product.data().resolve("new-at-" + instance.port() + ".log"),
                        product.data().resolve("console.log"));
        ServiceProcess replacement = start.of(product.settings(), instance.port(), jvm);
        replacements.add(replacement);
        replacement.ready();
    }

    private static void aRebuildDiffersInNothing(RunningProduct product, Store store)
            throws Exception {
        JsonNode report =
                product.as("quantri")
                        .postTo(
                                product.web(),
                                "/views/rebuild?compareOnly=true",
                                "",
                                UUID.randomUUID());
        assertThat(report.get("facts").asLong()).isEqualTo(store.facts());
        assertThat(report.get("differing")).isEmpty();
    }
}
