package vn.caitien.kernel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import java.security.Key;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KnownKeysFirstTest {
    private static final Key KEY = new SecretKeySpec(new byte[32], "AES");

    private final AtomicInteger asked = new AtomicInteger();
    private final KnownKeysFirst keys =
            new KnownKeysFirst(
                    (header, context) -> {
                        asked.incrementAndGet();
                        return "real".equals(header.getKeyID()) ? List.of(KEY) : List.of();
                    });

    private List<? extends Key> of(String id) throws KeySourceException {
        return keys.selectJWSKeys(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), null);
    }

    @Test
    void asksForMadeUpKeysSeldomAndForTheRealOneAlways() throws KeySourceException {
        assertThat(of("real")).hasSize(1);
        for (int i = 0; i < 500; i++) {
            assertThat(of("made up " + i)).isEmpty();
        }
        assertThat(asked.get()).isLessThan(100);
        assertThat(of("real")).hasSize(1);
    }
}
