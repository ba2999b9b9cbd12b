package vn.caitien.query.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one processor that feeds all views; the instances of the service share its segments. */
@Component
class ReadModelProcessor implements SmartLifecycle {

    /** The name the processor's tokens are kept under. */
    static final String NAME = "read-model";

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelProcessor.class);

    private final LiveFold fold;
    private final EventStorageEngine engine;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final ProjectionProperties properties;
    private final FairShare share;
    private final Counter errors;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable PooledStreamingEventProcessor processor;

    ReadModelProcessor(
            LiveFold fold,
            EventStorageEngine engine,
            TokenStore tokens,
            TransactionManager transactions,
            ProjectionProperties properties,
            FairShare share,
            MeterRegistry meters) {
        this.fold = fold;
        this.engine = engine;
        this.tokens = tokens;
        this.transactions = transactions;
        this.properties = properties;
        this.share = share;
        this.errors =
                Counter.builder("caitien.projection.errors")
                        .description("batches of facts that a view could not take in")
                        .register(meters);
    }

    @Override
    public void start() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        PooledStreamingEventProcessor started =
                PooledStreamingEventProcessor.builder()
                        .name(NAME)
                        .eventHandlerInvoker(fold)
                        .messageSource(new FactSource(engine))
                        .tokenStore(tokens)
                        .transactionManager(transactions)
                        .errorHandler(this::stop)
                        .initialToken(source -> source.createTailToken())
                        .initialSegmentCount(properties.segments())
                        .batchSize(properties.batchSize())
                        .maxSegmentProvider(share)
                        .tokenClaimInterval(TimeUnit.SECONDS.toMillis(1))
                        .claimExtensionThreshold(TimeUnit.SECONDS.toMillis(2))
                        .coordinatorExecutor(
                                name -> Executors.newScheduledThreadPool(1, threads("coordinator")))
                        .workerExecutor(
                                name ->
                                        Executors.newScheduledThreadPool(
                                                Math.min(properties.segments(), 4),
                                                threads("worker")))
                        .build();
        processor = started;
        started.start();
    }

    private static java.util.concurrent.ThreadFactory threads(String what) {
        return Thread.ofPlatform().daemon().name(NAME + "-" + what + "-", 0).factory();
    }

    // The batch is rolled back; the processor comes back to it with growing pauses and stays
    // unhealthy until it passes.
    private void stop(ErrorContext context) throws Exception {
        errors.increment();
        List<String> facts =
                context.failedEvents().stream().map(EventMessage::getIdentifier).toList();
        LOG.error("the views cannot take in facts: {}", facts, context.error());
        switch (context.error()) {
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    @Override
    public void stop() {
        PooledStreamingEventProcessor stopping = processor;
        if (running.compareAndSet(true, false) && stopping != null) {
            stopping.shutDown();
            share.leave();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /**
     * Where each segment of this instance stands; what another instance works on is not among them,
     * nor is a segment that failed until it is taken up again.
     */
    Map<Integer, EventTrackerStatus> status() {
        PooledStreamingEventProcessor current = processor;
        return current == null ? Map.of() : current.processingStatus();
    }
}
