package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.LocaleResolver;
import vn.caitien.kernel.platform.LimitFilter;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ProblemWriter;
import vn.caitien.kernel.platform.RequestLimits;

/**
 * Who may see pages: whoever has logged in at the identity provider; every form carries a CSRF
 * token.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    /** The registration of this product at its identity provider. */
    static final String REGISTRATION = "caitien";

    static final String LOGIN_FAILED = "/dang-nhap-that-bai";

    static final String LOGIN = "/oauth2/authorization/" + REGISTRATION;

    /** The pages of a school. */
    private static final Pattern SCHOOL = Pattern.compile("/truong/([^/]+)");

    @Bean
    @Order(100)
    SecurityFilterChain pages(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            LocaleResolver languages,
            RequestLimits limits,
            ProblemWriter problems)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/webjars/**", "/assets/**", "/error", LOGIN_FAILED)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                // Before a login begins, because its beginning is kept as a session.
                .addFilterBefore(
                        new LimitFilter(limits, SCHOOL, saying(problems)),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(
                        login ->
                                login.loginPage(LOGIN)
                                        .failureUrl(LOGIN_FAILED)
                                        .authorizationEndpoint(
                                                provider ->
                                                        provider.authorizationRequestResolver(
                                                                new LoginLanguage(
                                                                        clients, languages))))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrfTokens()))
                .logout(
                        logout ->
                                logout.logoutUrl("/dang-xuat")
                                        .logoutSuccessHandler(
                                                new LogoutAtProvider(client(clients))))
                .requestCache(cache -> cache.requestCache(wholePages()))
                .exceptionHandling(
                        failures ->
                                failures.defaultAuthenticationEntryPointFor(
                                                (request, response, failure) -> reload(response),
                                                PageSecurity::asksForFragment)
                                        .defaultAuthenticationEntryPointFor(
                                                new LoginUrlAuthenticationEntryPoint(LOGIN),
                                                AnyRequestMatcher.INSTANCE)
                                        .accessDeniedHandler(PageSecurity::deny))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp -> csp.policyDirectives(policy(clients)))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .frameOptions(frames -> frames.deny()))
                .build();
    }

    private static LimitFilter.Refusal saying(ProblemWriter problems) {
        return (request, response, seconds) -> {
            problems.refused(ProblemCode.TOO_MANY_REQUESTS.code());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        };
    }

    /** A form sent too late, when its session has ended, leads to the login. */
    private static void deny(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean late =
                denied instanceof MissingCsrfTokenException
                        && request.getRequestedSessionId() != null
                        && !request.isRequestedSessionIdValid();
        if (!late) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (asksForFragment(request)) {
            reload(response);
        } else {
            response.sendRedirect(LOGIN);
        }
    }

    /** A fragment must not become a login form inside a table: the page reloads. */
    private static void reload(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    static boolean asksForFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static HttpSessionRequestCache wholePages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request ->
                        HttpMethod.GET.matches(request.getMethod())
                                && !asksForFragment(request)
                                && String.valueOf(request.getHeader("Accept"))
                                        .contains("text/html"));
        return cache;
    }

    private static ClientRegistration client(ClientRegistrationRepository clients) {
        return Objects.requireNonNull(clients.findByRegistrationId(REGISTRATION));
    }

    /**
     * Only our own files; the provider's address because a form that is sent without a session
     * leads to the login there.
     */
    private static String policy(ClientRegistrationRepository clients) {
        URI provider = URI.create(client(clients).getProviderDetails().getAuthorizationUri());
        String origin = provider.getScheme() + "://" + provider.getAuthority();
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' "
                + origin;
    }
}
