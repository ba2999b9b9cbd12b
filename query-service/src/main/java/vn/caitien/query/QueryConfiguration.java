package vn.caitien.query;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.platform.EventCatalogue;
import vn.caitien.kernel.platform.RequiredSecrets;

/**
 * What is decided once for the whole service: the facts it knows, the clock it goes by, the secrets
 * it needs.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    static RequiredSecrets secretsOfReading() {
        return RequiredSecrets.of(
                "caitien.web-datasource.password",
                "caitien.session.key",
                "spring.security.oauth2.client.registration.caitien.client-secret");
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return Facts.CATALOGUE;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
