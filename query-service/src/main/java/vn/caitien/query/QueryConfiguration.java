package vn.caitien.query;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.platform.EventCatalogue;

/** What is decided once for the whole service: the facts it knows and the clock it goes by. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

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
