package vn.caitien.query.websession;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import vn.caitien.query.platform.WebConnections;

/** Sessions and their tokens in the database, where every instance finds them. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {
    /** How long somebody may take at the identity provider's login. */
    private static final Duration UNTIL_LOGIN = Duration.ofMinutes(30);

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /**
     * Whoever of several instances cleans up leaves the rows alone that another one has in hand.
     */
    private static final String CLEAN_UP =
            """
            delete from %TABLE_NAME% where primary_id in (
                select primary_id from %TABLE_NAME% where expiry_time < ? for update skip locked)
            """;

    @Bean
    Seal seal(SessionSettings settings) {
        return new Seal(settings.key());
    }

    @Bean
    SessionCookie sessionCookie(Seal seal) {
        return new SessionCookie(seal);
    }

    /** Apart from the pool of the views: many reads must not keep anybody from being recognised. */
    @Bean(defaultCandidate = false)
    HikariDataSource sessionPool(WebConnections connections, SessionSettings settings) {
        return connections.pool("sessions", settings.maximumPoolSize());
    }

    @Bean(defaultCandidate = false)
    @DependsOnDatabaseInitialization
    JdbcIndexedSessionRepository sessionTable(
            @Qualifier("sessionPool") DataSource pool, SessionSettings settings, Seal seal) {
        GenericConversionService attributes = new GenericConversionService();
        attributes.addConverter(new SealedAttributes(seal));
        var table = new JdbcIndexedSessionRepository(new JdbcTemplate(pool), transaction(pool));
        // First of all: it sets every statement anew.
        table.setTableName("websession.session");
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(table);
        table.setDefaultMaxInactiveInterval(UNTIL_LOGIN);
        table.setConversionService(attributes);
        table.setDeleteSessionsByExpiryTimeQuery(CLEAN_UP);
        table.setCleanupCron(settings.cleanUp());
        return table;
    }

    @Bean
    SessionRepository<?> sessions(
            @Qualifier("sessionTable") JdbcIndexedSessionRepository table,
            SessionSettings settings,
            Clock clock) {
        return new LimitedSessions<>(table, settings, clock);
    }

    @Bean
    SessionTokens sessionTokens(
            @Qualifier("sessionPool") DataSource pool,
            ClientRegistrationRepository registrations,
            Seal seal) {
        return new SessionTokens(JdbcClient.create(pool), transaction(pool), registrations, seal);
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations,
            SessionTokens tokens,
            SessionSettings settings,
            Clock clock) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken(
                                refresh ->
                                        refresh.accessTokenResponseClient(renewals())
                                                .clockSkew(OneRenewalAtATime.MARGIN)
                                                .clock(clock))
                        .build());
        return new OneRenewalAtATime(
                manager, tokens, clock, new Semaphore(settings.maximumPoolSize() / 2));
    }

    private static TransactionTemplate transaction(DataSource pool) {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** As Spring Security's own, but not for ever: a row of tokens is locked meanwhile. */
    private static RestClientRefreshTokenTokenResponseClient renewals() {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        var renewals = new RestClientRefreshTokenTokenResponseClient();
        renewals.setRestClient(
                RestClient.builder()
                        .requestFactory(requests)
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return renewals;
    }
}
