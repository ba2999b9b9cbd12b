package vn.caitien.command.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** One aggregate alone: what has happened to it, what is asked of it, and what comes of that. */
public final class Scene<A> {

    public static final String SCHOOL = "hong-phong";
    public static final String ACTOR = "subject-of-the-actor";
    public static final Frameworks FRAMEWORKS = Frameworks.of(ShippedFrameworks.all());

    private static final CorrelationDataProvider MAKING =
            new SimpleCorrelationDataProvider(FactMetadata.ACTOR, FactMetadata.TENANT);

    private final Class<A> aggregate;
    private final String tenant;
    private final List<Object> happened;

    private Scene(Class<A> aggregate, String tenant, List<Object> happened) {
        this.aggregate = aggregate;
        this.tenant = tenant;
        this.happened = happened;
    }

    /** A stream of the school {@link #SCHOOL}, with what has happened in it. */
    public static <A> Scene<A> of(Class<A> aggregate, Object... happened) {
        return new Scene<>(aggregate, SCHOOL, List.of()).then(happened);
    }

    /** The same stream in another tenant. */
    public Scene<A> in(String otherTenant) {
        return new Scene<>(aggregate, otherTenant, happened);
    }

    /** The same stream with more of its past. */
    public Scene<A> then(Object... more) {
        List<Object> longer = new ArrayList<>(happened);
        Arrays.stream(more)
                .map(fact -> new GenericEventMessage<>(fact, making(ACTOR, tenant)))
                .forEach(longer::add);
        return new Scene<>(aggregate, tenant, longer);
    }

    /** What comes of a command sent in the stream's own tenant. */
    public Outcome when(Command command) {
        return when(command, making(ACTOR, tenant));
    }

    /** What comes of a command sent by somebody else of the same tenant. */
    public Outcome whenAsked(String actor, Command command) {
        return when(command, making(actor, tenant));
    }

    /** What comes of a command sent in the name of another tenant. */
    public Outcome whenAskedFrom(String otherTenant, Command command) {
        return when(command, making(ACTOR, otherTenant));
    }

    /** What comes of a command whose sender saw a certain version. */
    public Outcome whenSeenAt(long version, Command command) {
        Map<String, Object> metadata = new HashMap<>(making(ACTOR, tenant));
        metadata.put(CommandHeaders.SEEN_VERSION, version);
        return when(command, metadata);
    }

    private Outcome when(Command command, Map<String, ?> metadata) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(FRAMEWORKS)
                .registerCommandTargetResolver(
                        message ->
                                new VersionedAggregateIdentifier(
                                        (Object) ((Command) message.getPayload()).target(), null))
                .registerCommandHandlerInterceptor(
                        (unit, chain) -> {
                            unit.registerCorrelationDataProvider(MAKING);
                            return chain.proceed();
                        });
        var past = happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
        return new Outcome(past.when(command, metadata));
    }

    private static Map<String, Object> making(String actor, String tenant) {
        return Map.of(FactMetadata.ACTOR, actor, FactMetadata.TENANT, tenant);
    }

    /** What came of a command: facts, or a refusal. */
    public static final class Outcome {

        private final ResultValidator<?> result;

        private Outcome(ResultValidator<?> result) {
            this.result = result;
        }

        /** Exactly these facts were recorded, in this order. */
        public void records(Object... facts) {
            result.expectSuccessfulHandlerExecution().expectEvents(facts);
        }

        /** Nothing was recorded, for this reason. */
        public void refuses(ProblemCode code) {
            result.expectNoEvents().expectException(refusal(code));
        }

        private static CustomTypeSafeMatcher<Rejected> refusal(ProblemCode code) {
            return new CustomTypeSafeMatcher<>("a refusal " + code.code()) {
                @Override
                protected boolean matchesSafely(Rejected rejected) {
                    return rejected.code() == code;
                }
            };
        }
    }
}
