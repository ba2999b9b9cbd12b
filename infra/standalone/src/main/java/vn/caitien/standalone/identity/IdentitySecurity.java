package vn.caitien.standalone.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who gets in: the OpenID Connect endpoints, and a login that asks only which demo user to be. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class IdentitySecurity {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        handling ->
                                handling.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"),
                                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .addFilterBefore(new OnePickPerLogin(), DisableEncodeUrlFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, DemoUsers users, IdentitySettings settings) {
        http.authenticationProvider(new DemoLogin(users))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/login", "/error", "/demo/token/*")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        login ->
                                login.loginPage("/login")
                                        .usernameParameter("user")
                                        .defaultSuccessUrl(settings.webRoot() + "/"));
        return http.build();
    }

    /**
     * Only this machine's own names: a foreign page cannot reach the tokens by a name of its own.
     */
    @Bean
    HttpFirewall ownHostNamesOnly() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(Set.of("localhost", "127.0.0.1")::contains);
        return firewall;
    }

    private record DemoLogin(DemoUsers users) implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication request) {
            DemoUser user =
                    users.named(request.getName())
                            .orElseThrow(() -> new BadCredentialsException("no such demo user"));
            // Tokens carry the time of the login, which is read from this authority.
            FactorGrantedAuthority picked =
                    FactorGrantedAuthority.withAuthority("FACTOR_PICKED_FROM_LIST")
                            .issuedAt(Instant.now())
                            .build();
            return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of(picked));
        }

        @Override
        public boolean supports(Class<?> request) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
        }
    }
}
