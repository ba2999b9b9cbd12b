package vn.caitien.query;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens for tests, and the decoder that accepts them. */
public final class TestTokens {
    private static final SecretKey KEY =
            new SecretKeySpec(
                    "only-for-tests-only-for-tests-only".getBytes(StandardCharsets.UTF_8),
                    "HmacSHA256");

    private TestTokens() {}

    public static JwtDecoder decoder() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    public static String of(String subject) {
        return signed(subject, Instant.now().plusSeconds(600));
    }

    public static String expired(String subject) {
        return signed(subject, Instant.now().minusSeconds(600));
    }

    private static String signed(String subject, Instant until) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader(JWSAlgorithm.HS256),
                            new JWTClaimsSet.Builder()
                                    .subject(subject)
                                    .expirationTime(Date.from(until))
                                    .build());
            token.sign(new MACSigner(KEY));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
