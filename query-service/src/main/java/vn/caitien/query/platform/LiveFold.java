package vn.caitien.query.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.FactTraces;

/**
 * Takes the processor's facts in, tenant by tenant in order, and writes a batch of them when its
 * transaction ends.
 */
@Component
class LiveFold implements EventHandlerInvoker {
    private static final String BATCH = LiveFold.class.getName() + ".batch";
    private static final String TRACES = LiveFold.class.getName() + ".traces";

    private final Projections projections;
    private final JdbcTemplate jdbc;
    private final List<Consequence> consequences;
    private final FactTraces traces;
    private final Counter applied;

    LiveFold(
            Projections projections,
            JdbcTemplate jdbc,
            List<Consequence> consequences,
            FactTraces traces,
            MeterRegistry meters) {
        this.projections = projections;
        this.jdbc = jdbc;
        this.consequences = consequences;
        this.traces = traces;
        this.applied =
                Counter.builder("caitien.projection.facts")
                        .description("facts taken into the views")
                        .register(meters);
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return shareOf(String.valueOf(message.getMetaData().get(FactMetadata.TENANT)), segment);
    }

    /** Whether the tenant's facts go through the segment. */
    static boolean shareOf(String tenant, Segment segment) {
        return segment.matches(tenant.hashCode());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        unit.<TracedBatch>getOrComputeResource(TRACES, key -> new TracedBatch(traces).until(unit))
                .takeUp(event.getMetaData().get(FactMetadata.TRACE));
        unit.<Batch>getOrComputeResource(BATCH, key -> begin())
                .add(
                        FactRows.recorded(
                                event.getIdentifier(),
                                event.getAggregateIdentifier(),
                                event.getSequenceNumber(),
                                event.getTimestamp(),
                                event.getMetaData(),
                                event.getPayload()));
    }

    private Batch begin() {
        Batch batch = new Batch(projections);
        CurrentUnitOfWork.get()
                .onPrepareCommit(
                        unit -> {
                            // A rebuild that is being switched in lets no batch through meanwhile.
                            jdbc.query(Rebuild.WAIT_FOR_SWITCH, row -> {});
                            batch.write(jdbc);
                            batch.follow(consequences);
                        });
        CurrentUnitOfWork.get().afterCommit(unit -> applied.increment(batch.size()));
        return batch;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
