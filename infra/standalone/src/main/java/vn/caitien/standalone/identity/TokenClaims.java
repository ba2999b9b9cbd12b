package vn.caitien.standalone.identity;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What a token says about a user, the same for a login and for a token fetched by curl. */
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final List<String> AUDIENCE = List.of("caitien");

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication login = context.getPrincipal();
        if (login != null && login.getPrincipal() instanceof DemoUser user) {
            describe(context.getClaims(), user);
            // An identity token stays addressed to the client that asked for it.
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(AUDIENCE);
            }
        }
    }

    JwtClaimsSet.Builder accessToken(DemoUser user) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder();
        describe(claims, user);
        return claims.audience(AUDIENCE);
    }

    private static void describe(JwtClaimsSet.Builder claims, DemoUser user) {
        claims.subject(user.subject())
                .claim("preferred_username", user.username())
                .claim("name", user.displayName());
    }
}
