package vn.caitien.kernel.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import io.github.bucket4j.Bucket;
import java.security.Key;
import java.time.Duration;
import java.util.List;

/**
 * Looks for a key that no token was signed with yet only now and then: the issuer would be asked
 * for its keys each time, by whoever makes names of keys up.
 */
final class KnownKeysFirst implements JWSKeySelector<SecurityContext> {
    /** An issuer has few keys at a time. */
    private static final int KEYS = 32;

    private static final int AT_ONCE = 10;
    private static final Duration ANOTHER = Duration.ofSeconds(5);

    private final JWSKeySelector<SecurityContext> keys;
    private final Cache<String, Boolean> known = Caffeine.newBuilder().maximumSize(KEYS).build();
    private final Bucket unknown =
            Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, ANOTHER))
                    .build();

    KnownKeysFirst(JWSKeySelector<SecurityContext> keys) {
        this.keys = keys;
    }

    @Override
    public List<? extends Key> selectJWSKeys(JWSHeader header, SecurityContext context)
            throws KeySourceException {
        String id = String.valueOf(header.getKeyID());
        if (known.getIfPresent(id) == null && !unknown.tryConsume(1)) {
            return List.of();
        }
        List<? extends Key> found = keys.selectJWSKeys(header, context);
        if (!found.isEmpty()) {
            known.put(id, true);
        }
        return found;
    }
}
