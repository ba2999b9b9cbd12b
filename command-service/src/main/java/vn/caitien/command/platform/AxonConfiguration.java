package vn.caitien.command.platform;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.cache.Caching;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.platform.EventCatalogue;
import vn.caitien.kernel.platform.FactMetadata;

/** How Axon is set up on the write side. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    /**
     * Aggregates kept in memory; a school's year is about a hundred, so some three hundred busy
     * schools.
     */
    private static final int CACHED_AGGREGATES = 30_000;

    private static final int RETRY_AFTER_MILLISECONDS = 20;
    private static final int RETRIES = 5;

    @Bean
    EventCatalogue eventCatalogue() {
        return Facts.CATALOGUE;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message ->
                new VersionedAggregateIdentifier(
                        (Object) ((Command) message.getPayload()).target(), null);
    }

    @Bean
    Cache aggregateCache() {
        CaffeineConfiguration<Object, Object> configuration = new CaffeineConfiguration<>();
        configuration.setMaximumSize(OptionalLong.of(CACHED_AGGREGATES));
        configuration.setStoreByValue(false);
        var caches =
                Caching.getCachingProvider(CaffeineCachingProvider.class.getName())
                        .getCacheManager();
        String name = "aggregates-" + System.identityHashCode(configuration);
        return new JCacheAdapter(caches.createCache(name, configuration));
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService retryExecutor() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("retry").factory());
    }

    /**
     * Only a race with another writer is tried again; whoever sent a version is then refused by it.
     * The scheduler asks about a failure and about each of its causes: under a race lies what the
     * database said of the key that was taken.
     */
    @Bean
    CommandGateway commandGateway(CommandBus commandBus, ScheduledExecutorService retryExecutor) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(
                        IntervalRetryScheduler.builder()
                                .retryExecutor(retryExecutor)
                                .retryInterval(RETRY_AFTER_MILLISECONDS)
                                .maxRetryCount(RETRIES)
                                .nonTransientFailurePredicate(
                                        failure ->
                                                !Races.is(failure)
                                                        && !(failure instanceof SQLException))
                                .build())
                .build();
    }

    @Bean
    CorrelationDataProvider makingOfFacts() {
        return new SimpleCorrelationDataProvider(
                FactMetadata.ACTOR,
                FactMetadata.ROLE,
                FactMetadata.TENANT,
                FactMetadata.COMMAND,
                FactMetadata.TRACE);
    }

    @Bean
    CorrelationDataProvider causation() {
        return new MessageOriginProvider();
    }

    @Bean
    ConfigurerModule loudRegisters() {
        return configurer ->
                configurer
                        .eventProcessing()
                        .registerDefaultListenerInvocationErrorHandler(
                                configuration -> PropagatingErrorHandler.instance());
    }
}
