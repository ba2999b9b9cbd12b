package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Ends the login at the identity provider too (OpenID Connect RP-Initiated Logout 1.0), from server
 * to server: by way of the browser the ID token, with the name in it, would stand in its history.
 */
final class LogoutAtProvider implements LogoutSuccessHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LogoutAtProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String END_SESSION = "end_session_endpoint";

    private final ClientRegistration client;
    private final RestClient provider;

    LogoutAtProvider(ClientRegistration client) {
        this.client = client;
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(PATIENCE);
        this.provider = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication person)
            throws IOException {
        Object address = client.getProviderDetails().getConfigurationMetadata().get(END_SESSION);
        if (address != null && person != null && person.getPrincipal() instanceof OidcUser user) {
            end(address.toString(), user.getIdToken().getTokenValue());
        }
        response.sendRedirect(request.getContextPath() + "/");
    }

    private void end(String address, String idToken) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("id_token_hint", idToken);
        form.add("client_id", client.getClientId());
        try {
            provider.post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            // The session here has ended all the same; the one there ends by its own limit.
            LOG.warn("a login could not be ended at the identity provider", e);
        }
    }
}
