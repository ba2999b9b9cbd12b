package vn.caitien.query.websession;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Closes what is kept outside this service, in rows and cookies, so that nobody without the key can
 * read, change or make it.
 */
final class Seal {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final int KEY_BYTES = 32;

    private final BytesEncryptor rows;
    private final BytesEncryptor cookies;

    /** The key is drawn, not thought up by somebody: it is not stretched. */
    Seal(String key) {
        this.rows = encryptor(key, "session row");
        this.cookies = encryptor(key, "session cookie");
    }

    /** Each use has a key of its own: a cookie cannot pass for a row. */
    private static BytesEncryptor encryptor(String key, String use) {
        try {
            SecretKey derived =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(key.getBytes(StandardCharsets.UTF_8))
                                            .thenExpand(
                                                    use.getBytes(StandardCharsets.US_ASCII),
                                                    KEY_BYTES));
            return AesGcmBytesEncryptor.withSecretKey(derived).build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] close(byte[] content) {
        return rows.encrypt(content);
    }

    /** The content, or null if it was not closed with this key. */
    byte @Nullable [] open(byte[] closed) {
        try {
            return rows.decrypt(closed);
        } catch (RuntimeException foreign) {
            LOG.warn("a session row is not sealed with this key: {}", foreign.getMessage());
            return null;
        }
    }

    String closeText(String text) {
        return HexFormat.of().formatHex(cookies.encrypt(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The text, or null if it was not closed with this key: anybody can send a cookie. */
    @Nullable String openText(String closed) {
        try {
            return new String(
                    cookies.decrypt(HexFormat.of().parseHex(closed)), StandardCharsets.US_ASCII);
        } catch (RuntimeException foreign) {
            return null;
        }
    }
}
