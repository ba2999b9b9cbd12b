package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The person before the screen: subject, name, and a valid access token. */
@Component
public class SignedInUser {
    private final OAuth2AuthorizedClientManager clients;

    SignedInUser(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /** The stable id that facts and grants name; empty for nobody. */
    public String subject() {
        Authentication authentication = authentication();
        return authentication == null ? "" : authentication.getName();
    }

    /** What the person is called on the screen. */
    public String name() {
        Authentication authentication = authentication();
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            String full = user.getFullName();
            return full == null ? String.valueOf(user.getPreferredUsername()) : full;
        }
        return subject();
    }

    /** An access token, renewed where it has run out; the login begins anew where it cannot be. */
    String accessToken(HttpServletRequest request) {
        Authentication authentication = authentication();
        if (authentication == null) {
            throw new ClientAuthorizationRequiredException(PageSecurity.REGISTRATION);
        }
        OAuth2AuthorizedClient client =
                clients.authorize(
                        OAuth2AuthorizeRequest.withClientRegistrationId(PageSecurity.REGISTRATION)
                                .principal(authentication)
                                .attribute(HttpServletRequest.class.getName(), request)
                                .build());
        if (client == null) {
            throw new ClientAuthorizationRequiredException(PageSecurity.REGISTRATION);
        }
        return client.getAccessToken().getTokenValue();
    }

    private static @Nullable Authentication authentication() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AnonymousAuthenticationToken ? null : authentication;
    }
}
