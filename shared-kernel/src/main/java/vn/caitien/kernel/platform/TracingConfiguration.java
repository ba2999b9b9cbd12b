package vn.caitien.kernel.platform;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.micrometer.tracing.autoconfigure.TracingProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How both services trace: every request has an id, which the log names; spans are kept only where
 * somebody collects them.
 */
@Configuration(proxyBeanMethods = false)
public class TracingConfiguration {

    /** Nothing is recorded only to be thrown away, whatever the caller wishes. */
    @Bean
    Sampler sampler(ObjectProvider<SpanExporter> collectors, TracingProperties tracing) {
        return collectors.stream().findAny().isEmpty()
                ? Sampler.alwaysOff()
                : Sampler.parentBased(
                        Sampler.traceIdRatioBased(tracing.getSampling().getProbability()));
    }

    @Bean
    FactTraces factTraces(Tracer tracer, Propagator propagator) {
        return new FactTraces(tracer, propagator);
    }
}
