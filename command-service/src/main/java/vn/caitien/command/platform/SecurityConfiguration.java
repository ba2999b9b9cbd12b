package vn.caitien.command.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
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

/** Only tokens of the configured issuer and for this audience; no session, no form. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems, RequestLimits limits) {
        Refusals refusals = new Refusals(problems);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                "/actuator/health/**",
                                                "/actuator/prometheus",
                                                "/v3/api-docs/**")
                                        .permitAll()
                                        // The law is public, and so is arithmetic on it.
                                        .requestMatchers(
                                                HttpMethod.POST, "/api/v1/frameworks/*/evaluation")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(Customizer.withDefaults())
                                        .authenticationEntryPoint(refusals::unauthenticated)
                                        .accessDeniedHandler(refusals::forbidden))
                .addFilterBefore(
                        new TokenTriesFilter(limits, problems::tooManyRequests),
                        BearerTokenAuthenticationFilter.class)
                .addFilterAfter(
                        new LimitFilter(limits, LimitFilter.API, problems::tooManyRequests),
                        BearerTokenAuthenticationFilter.class)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals::unauthenticated))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The request is measured as a whole; every filter by itself would cost more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    JwtDecoder jwtDecoder(OAuth2ResourceServerProperties properties, CommandSettings settings) {
        String issuer =
                Objects.requireNonNull(
                        properties.getJwt().getIssuerUri(),
                        "the issuer of tokens is not configured");
        return new RememberedTokens(
                TrustedTokens.of(issuer, settings.audience()), Clock.systemUTC());
    }

    /** What the door says to those it does not let in, in their language. */
    private record Refusals(ProblemWriter problems) {

        void unauthenticated(
                HttpServletRequest request, HttpServletResponse response, Exception cause)
                throws IOException {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(request, response, ProblemCode.UNAUTHENTICATED, Map.of());
        }

        void forbidden(HttpServletRequest request, HttpServletResponse response, Exception cause)
                throws IOException {
            problems.write(request, response, ProblemCode.FORBIDDEN, Map.of());
        }
    }
}
