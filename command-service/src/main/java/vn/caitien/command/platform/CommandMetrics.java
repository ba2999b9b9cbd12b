package vn.caitien.command.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.EventCatalogue;

/** Numbers on the work of this service: how long commands take, and which facts are stored. */
@Component
class CommandMetrics {

    private final MeterRegistry meters;
    private final EventCatalogue catalogue;

    CommandMetrics(MeterRegistry meters, EventCatalogue catalogue, EventStore events) {
        this.meters = meters;
        this.catalogue = catalogue;
        events.subscribe(
                facts ->
                        CurrentUnitOfWork.get()
                                .afterCommit(stored -> facts.forEach(this::appended)));
    }

    /** A command's time begins. */
    Timer.Sample begin() {
        return Timer.start(meters);
    }

    /** A command has ended, well or with a problem code. */
    void ended(Timer.Sample begun, Command command, String outcome) {
        begun.stop(
                meters.timer(
                        "caitien.command",
                        "command",
                        command.getClass().getSimpleName(),
                        "outcome",
                        outcome));
    }

    private void appended(EventMessage<?> fact) {
        meters.counter("caitien.fact", "fact", catalogue.nameOf(fact.getPayloadType())).increment();
    }
}
