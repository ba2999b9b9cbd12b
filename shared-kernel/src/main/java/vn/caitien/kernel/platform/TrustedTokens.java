package vn.caitien.kernel.platform;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * The tokens that both services believe: of one issuer, for one audience, with an end, and saying
 * whose.
 */
public final class TrustedTokens {
    /**
     * What an identity provider calls somebody: signs without blanks or accents (OpenID Connect
     * Core 1.0, section 2), so that no name gets into a fact by mistake; and no comma, since the
     * database is given lists of tenants, and a person's own is named after the person.
     */
    public static final String SUBJECT = "[\\x21-\\x2b\\x2d-\\x7e]*";

    /** The most signs of a subject. */
    public static final int SUBJECT_LENGTH = 100;

    private TrustedTokens() {}

    /** Asks the issuer for its keys at the first token, so that a service starts without it. */
    public static JwtDecoder of(String issuer, String audience) {
        return new SupplierJwtDecoder(
                () -> {
                    NimbusJwtDecoder decoder =
                            NimbusJwtDecoder.withIssuerLocation(issuer)
                                    .jwtProcessorCustomizer(
                                            processor ->
                                                    processor.setJWSKeySelector(
                                                            new KnownKeysFirst(
                                                                    processor.getJWSKeySelector())))
                                    .build();
                    decoder.setJwtValidator(
                            new DelegatingOAuth2TokenValidator<>(
                                    JwtValidators.createDefaultWithIssuer(issuer),
                                    new JwtClaimValidator<Object>(
                                            JwtClaimNames.SUB, TrustedTokens::isSubject),
                                    new JwtClaimValidator<Object>(
                                            JwtClaimNames.EXP, Objects::nonNull),
                                    new JwtClaimValidator<List<String>>(
                                            JwtClaimNames.AUD,
                                            named -> named != null && named.contains(audience))));
                    return decoder;
                });
    }

    private static boolean isSubject(@Nullable Object claim) {
        return claim instanceof String subject
                && !subject.isEmpty()
                && subject.length() <= SUBJECT_LENGTH
                && subject.matches(SUBJECT);
    }
}
