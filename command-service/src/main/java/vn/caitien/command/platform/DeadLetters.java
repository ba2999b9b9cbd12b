package vn.caitien.command.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Facts that an automation could not act on: counted, and tried again until they pass. */
@Component
class DeadLetters {

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    DeadLetters(EventProcessingConfiguration processing, JdbcClient jdbc, MeterRegistry meters) {
        this.processing = processing;
        this.jdbc = jdbc;
        Gauge.builder("caitien.dead.letters", this::open)
                .description("facts that wait for the next try of an automation")
                .tag("processor", Automation.GROUP)
                .register(meters);
    }

    /** How many facts wait. */
    long open() {
        return jdbc.sql(
                        "select count(*) from "
                                + AutomationConfiguration.DEAD_LETTERS
                                + " where processing_group = ?")
                .param(Automation.GROUP)
                .query(Long.class)
                .single();
    }

    /** Tries what waits once more, the longest untouched first. */
    @Scheduled(
            fixedDelayString = "${caitien.automations.retry-after}",
            initialDelayString = "${caitien.automations.retry-after}")
    void tryAgain() {
        processing
                .sequencedDeadLetterProcessor(Automation.GROUP)
                .ifPresent(
                        letters -> {
                            for (long left = open(); left > 0; left--) {
                                letters.processAny();
                            }
                        });
    }
}
