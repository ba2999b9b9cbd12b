package vn.caitien.command.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a short while which tokens were found good: a school sends many commands with one
 * token, and its signature is dearer to check than most commands are to decide.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 20_000;

    /** How long a key that its issuer has given up is still believed. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> good;

    /** The clock is the one by which tokens end. */
    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.good =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfter(Expiry.creating((String token, Jwt jwt) -> lifeLeft(jwt)))
                        .build();
    }

    /** The token's claims; what is not good is never remembered. */
    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null) {
            return known;
        }
        Jwt decoded = decoder.decode(token);
        good.put(token, decoded);
        return decoded;
    }

    private Duration lifeLeft(Jwt jwt) {
        Instant end = jwt.getExpiresAt();
        if (end == null) {
            return LONGEST;
        }
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
