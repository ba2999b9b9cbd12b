package vn.caitien.kernel.platform;

import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** The tokens that both services believe: of one issuer, for one audience, with an end. */
public final class TrustedTokens {

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
                                            JwtClaimNames.EXP, Objects::nonNull),
                                    new JwtClaimValidator<List<String>>(
                                            JwtClaimNames.AUD,
                                            named -> named != null && named.contains(audience))));
                    return decoder;
                });
    }
}
