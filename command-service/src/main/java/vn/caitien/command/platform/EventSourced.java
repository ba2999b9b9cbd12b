package vn.caitien.command.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.platform.TextModule;

/**
 * What every aggregate does alike: know its stream, refuse strangers and stale versions, record
 * facts.
 */
public abstract class EventSourced {

    // Null until the first fact: Axon takes any other value for the identifier.
    @AggregateIdentifier private @Nullable String stream;
    private String tenant = "";

    /** To be called by the {@code evolve} of the first fact. */
    protected final void begin(String newStream, String newTenant) {
        this.stream = newStream;
        this.tenant = newTenant;
    }

    /** Whether anything has happened in this stream. */
    protected final boolean begun() {
        return stream != null;
    }

    /** The school (or other tenant) whose stream this is. */
    protected final String tenant() {
        return tenant;
    }

    /** Appends facts in order and answers the version of the stream after them. */
    protected static long record(Object... facts) {
        for (Object fact : facts) {
            AggregateLifecycle.apply(fact);
        }
        return AggregateLifecycle.getVersion();
    }

    /** Refuses a missing or blank reason as {@code reason-required}. */
    protected static String requireReason(@Nullable String reason) {
        if (reason == null || !TextModule.saysSomething(reason)) {
            throw new Rejected(ProblemCode.REASON_REQUIRED);
        }
        return reason;
    }

    @CommandHandlerInterceptor
    void refuseStrangersAndStaleVersions(CommandMessage<?> message) {
        if (begun() && !tenant.equals(message.getMetaData().get(FactMetadata.TENANT))) {
            throw new Rejected(((Command) message.getPayload()).unknown());
        }
        Object seen = message.getMetaData().get(CommandHeaders.SEEN_VERSION);
        if (seen != null && !seen.equals(AggregateLifecycle.getVersion())) {
            throw new Rejected(ProblemCode.VERSION_CONFLICT);
        }
    }
}
