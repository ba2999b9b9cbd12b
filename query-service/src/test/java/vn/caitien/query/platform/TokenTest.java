package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.caitien.kernel.testing.Issuer;

/** The read side believes the same tokens as the write side. */
class TokenTest {
    private static final String SUBJECT = "subject";

    private final JwtDecoder decoder = decoder();

    private static JwtDecoder decoder() {
        var properties = new OAuth2ResourceServerProperties();
        properties.getJwt().setIssuerUri(Issuer.TRUSTED.address());
        properties.getJwt().setAudiences(List.of(Issuer.AUDIENCE));
        return ApiSecurity.jwtDecoder(properties);
    }

    @Test
    void believesATokenOfTheTrustedIssuer() {
        assertThat(decoder.decode(Issuer.TRUSTED.tokenFor(SUBJECT)).getSubject())
                .isEqualTo(SUBJECT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void believesNoOther(String what, String token) {
        assertThatExceptionOfType(JwtException.class)
                .as(what)
                .isThrownBy(() -> decoder.decode(token));
    }

    private static Stream<Arguments> believesNoOther() {
        return Issuer.TRUSTED.unbelievable(SUBJECT).entrySet().stream()
                .map(token -> Arguments.of(token.getKey(), token.getValue()));
    }
}
