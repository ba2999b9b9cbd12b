package vn.caitien.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import vn.caitien.kernel.platform.LimitFilter;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ProblemWriter;
import vn.caitien.kernel.platform.RequestLimits;
import vn.caitien.kernel.platform.TokenTriesFilter;
import vn.caitien.kernel.platform.TrustedTokens;

/**
 * Reads by API need a token of the configured issuer; the law, health and measurements are open.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private final ProblemWriter problems;
    private final RequestLimits limits;

    ApiSecurity(ProblemWriter problems, RequestLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    /** The request is measured as a whole; every filter by itself would cost more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    static JwtDecoder jwtDecoder(OAuth2ResourceServerProperties properties) {
        var expected = properties.getJwt();
        String issuer =
                Objects.requireNonNull(
                        expected.getIssuerUri(), "the issuer of tokens is not configured");
        return TrustedTokens.of(issuer, expected.getAudiences().getFirst());
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http) {
        return http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/actuator/health/**",
                                                "/actuator/prometheus",
                                                "/v3/api-docs/**")
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.GET,
                                                "/api/v1/frameworks",
                                                "/api/v1/frameworks/*")
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.POST, "/api/v1/frameworks/*/evaluation")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new TokenTriesFilter(limits, problems::tooManyRequests),
                        BearerTokenAuthenticationFilter.class)
                .addFilterAfter(
                        new LimitFilter(limits, LimitFilter.API, problems::tooManyRequests),
                        BearerTokenAuthenticationFilter.class)
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                                (request, response, e) ->
                                                        refuse(
                                                                request,
                                                                response,
                                                                ProblemCode.UNAUTHENTICATED))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        refuse(
                                                                request,
                                                                response,
                                                                ProblemCode.FORBIDDEN)))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(Customizer.withDefaults())
                                        .authenticationEntryPoint(
                                                (request, response, e) ->
                                                        refuse(
                                                                request,
                                                                response,
                                                                ProblemCode.UNAUTHENTICATED)))
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemCode code)
            throws IOException {
        if (code == ProblemCode.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problems.write(request, response, code, Map.of());
    }
}
