package vn.caitien.query.websession;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Renews the tokens of a session once, though several requests find at the same time, on several
 * instances, that they have run out: a token that renews is good for one use, and its second use
 * would end the login.
 */
final class OneRenewalAtATime implements OAuth2AuthorizedClientManager {
    /** How long before its end a token is renewed, so that it does not end on its way. */
    static final Duration MARGIN = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OAuth2AuthorizedClientManager renewing;
    private final SessionTokens tokens;
    private final Clock clock;
    private final Semaphore places;

    /**
     * @param places how many renewals may wait for the identity provider at the same time; each
     *     keeps a connection to the database
     */
    OneRenewalAtATime(
            OAuth2AuthorizedClientManager renewing,
            SessionTokens tokens,
            Clock clock,
            Semaphore places) {
        this.renewing = renewing;
        this.tokens = tokens;
        this.clock = clock;
        this.places = places;
    }

    @Override
    public @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest wanted) {
        HttpServletRequest request =
                (HttpServletRequest)
                        Objects.requireNonNull(
                                wanted.getAttribute(HttpServletRequest.class.getName()));
        OAuth2AuthorizedClient client =
                tokens.loadAuthorizedClient(
                        wanted.getClientRegistrationId(), wanted.getPrincipal(), request);
        if (client != null && !endsSoon(client)) {
            return client;
        }
        takePlace();
        try {
            return tokens.alone(request, () -> renewing.authorize(wanted));
        } finally {
            places.release();
        }
    }

    private boolean endsSoon(OAuth2AuthorizedClient client) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && clock.instant().isAfter(end.minus(MARGIN));
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Rejected(ProblemCode.UNAVAILABLE, Map.of());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(ProblemCode.UNAVAILABLE, Map.of());
        }
    }
}
