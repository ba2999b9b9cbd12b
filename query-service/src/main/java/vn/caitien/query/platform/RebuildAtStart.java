package vn.caitien.query.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Rebuilds all views once when the service is started with {@code
 * --caitien.projections.rebuild=true}.
 */
@Component
@ConditionalOnProperty("caitien.projections.rebuild")
class RebuildAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildAtStart.class);

    private final Rebuild rebuild;

    RebuildAtStart(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        RebuildReport report = rebuild.run();
        LOG.info(
                "rebuilt {} tenants from {} facts, {} facts/s, differing: {}",
                report.tenants(),
                report.facts(),
                Math.round(report.factsPerSecond()),
                report.differing());
    }
}
