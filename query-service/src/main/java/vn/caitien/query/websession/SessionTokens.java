package vn.caitien.query.websession;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The tokens of each login, in a sealed row beside its session; they never reach the browser. */
final class SessionTokens implements OAuth2AuthorizedClientRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ClientRegistrationRepository registrations;
    private final Seal seal;

    SessionTokens(
            JdbcClient jdbc,
            TransactionOperations transaction,
            ClientRegistrationRepository registrations,
            Seal seal) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.registrations = registrations;
        this.seal = seal;
    }

    /** What is kept of an access token and of the token that renews it. */
    private record Kept(
            String access,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            Set<String> scopes,
            @Nullable String refresh) {

        private static Kept of(OAuth2AuthorizedClient client) {
            OAuth2AccessToken access = client.getAccessToken();
            OAuth2RefreshToken refresh = client.getRefreshToken();
            return new Kept(
                    access.getTokenValue(),
                    access.getIssuedAt(),
                    access.getExpiresAt(),
                    access.getScopes(),
                    refresh == null ? null : refresh.getTokenValue());
        }

        private OAuth2AuthorizedClient client(ClientRegistration registration, String subject) {
            return new OAuth2AuthorizedClient(
                    registration,
                    subject,
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER,
                            access,
                            issuedAt,
                            expiresAt,
                            scopes),
                    refresh == null ? null : new OAuth2RefreshToken(refresh, issuedAt));
        }
    }

    @Override
    @SuppressWarnings(
            "unchecked") // There is one kind of client only; the interface leaves it open.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication person, HttpServletRequest request) {
        ClientRegistration registration = registrations.findByRegistrationId(registrationId);
        HttpSession session = request.getSession(false);
        if (registration == null || session == null) {
            return null;
        }
        return (T)
                jdbc.sql(
                                """
                                select tokens from websession.authorized_client
                                where session_id = ? and registration = ?
                                """)
                        .params(session.getId(), registrationId)
                        .query(byte[].class)
                        .optional()
                        .map(seal::open)
                        .map(json -> JSON.readValue(json, Kept.class))
                        .map(kept -> kept.client(registration, person.getName()))
                        .orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        // A session that was ended meanwhile takes no tokens any more.
        jdbc.sql(
                        """
                        insert into websession.authorized_client (session_id, registration, tokens)
                        select session_id, ?, ? from websession.session where session_id = ?
                        on conflict (session_id, registration) do update set tokens = excluded.tokens
                        """)
                .params(
                        client.getClientRegistration().getRegistrationId(),
                        seal.close(JSON.writeValueAsBytes(Kept.of(client))),
                        request.getSession().getId())
                .update();
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        jdbc.sql(
                        """
                        delete from websession.authorized_client where session_id = ? and registration = ?
                        """)
                .params(request.getSession().getId(), registrationId)
                .update();
    }

    /**
     * Does something with the tokens of a session while nobody else does, on this instance or
     * another; what is loaded meanwhile is what the one before has saved.
     */
    <T> @Nullable T alone(HttpServletRequest request, Supplier<@Nullable T> renewal) {
        return transaction.execute(
                status -> {
                    jdbc.sql(
                                    """
                                    select registration from websession.authorized_client
                                    where session_id = ? for update
                                    """)
                            .param(request.getSession().getId())
                            .query(String.class)
                            .list();
                    return renewal.get();
                });
    }
}
