package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Asks the identity provider to speak the language of our pages, whatever the browser would like
 * better (OpenID Connect Core 1.0, section 3.1.2.1).
 */
final class LoginLanguage implements OAuth2AuthorizationRequestResolver {
    private static final String PARAMETER = "ui_locales";

    private final OAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver languages;

    LoginLanguage(ClientRegistrationRepository clients, LocaleResolver languages) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.languages = languages;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return speaking(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registration) {
        return speaking(requests.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest speaking(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request) {
        return login == null
                ? null
                : OAuth2AuthorizationRequest.from(login)
                        .additionalParameters(
                                all ->
                                        all.put(
                                                PARAMETER,
                                                languages.resolveLocale(request).getLanguage()))
                        .build();
    }
}
