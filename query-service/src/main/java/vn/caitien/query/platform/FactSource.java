package vn.caitien.query.platform;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The facts of all tenants in the order of the store, from any position on. */
record FactSource(EventStorageEngine engine)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new FactStream(engine, from);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }
}
