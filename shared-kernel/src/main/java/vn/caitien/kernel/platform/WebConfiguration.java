package vn.caitien.kernel.platform;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What both services do alike at their door: clean texts, strict bodies, bounded bodies, no more
 * requests than can be borne, problems in words.
 */
@Configuration(proxyBeanMethods = false)
@Import({ApiDescription.class, ProblemAdvice.class, RefusalCount.class})
@EnableConfigurationProperties(LimitSettings.class)
public class WebConfiguration {

    /** The languages of the screen and of problems; the first is the default. */
    public static final java.util.List<Locale> LANGUAGES =
            java.util.List.of(Locale.of("vi"), Locale.ENGLISH);

    /** Bytes; the longest honest body, a plan's frame with every section full, is far below. */
    private static final long LARGEST_BODY = 1_048_576;

    @Bean
    ProblemMessages problemMessages() {
        return new ProblemMessages();
    }

    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return json ->
                json.addModule(new TextModule())
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    @Bean
    FailureLog failureLog() {
        return new FailureLog();
    }

    @Bean
    WebMvcConfigurer logFields() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new LogFields());
            }
        };
    }

    @Bean
    BodyLimit bodyLimit() {
        return new BodyLimit(LARGEST_BODY);
    }

    @Bean
    ProblemWriter problemWriter(
            ProblemAdvice problems, LocaleResolver locales, JsonMapper json, MeterRegistry meters) {
        return new ProblemWriter(problems, locales, json, meters);
    }

    /** Not the time of the day: that may be put forward or back. */
    @Bean
    @ConditionalOnMissingBean
    TimeMeter timeOfLimits() {
        return TimeMeter.SYSTEM_NANOTIME;
    }

    @Bean
    RequestLimits requestLimits(LimitSettings settings, TimeMeter time) {
        return new RequestLimits(settings, time);
    }
}
