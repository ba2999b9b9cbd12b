package vn.caitien.standalone.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a bearer token for a demo user to curl and to tests. */
@RestController
class DemoTokenController {
    static final Duration VALIDITY = Duration.ofMinutes(60);

    private final DemoUsers users;
    private final TokenClaims claims;
    private final JwtEncoder encoder;
    private final IdentitySettings settings;

    DemoTokenController(
            DemoUsers users, TokenClaims claims, JwtEncoder encoder, IdentitySettings settings) {
        this.users = users;
        this.claims = claims;
        this.encoder = encoder;
        this.settings = settings;
    }

    @GetMapping("/demo/token/{username}")
    ResponseEntity<String> token(@PathVariable String username) {
        return users.named(username)
                .map(user -> text(HttpStatus.OK, tokenFor(user)))
                .orElseGet(
                        () -> text(HttpStatus.NOT_FOUND, "Không có người dùng trình diễn này.\n"));
    }

    private String tokenFor(DemoUser user) {
        // Real time, never the demo's: services compare it with the machine's clock.
        Instant now = Instant.now();
        JwtClaimsSet set =
                claims.accessToken(user)
                        .issuer(settings.issuer())
                        .id(UUID.randomUUID().toString())
                        .issuedAt(now)
                        .notBefore(now)
                        .expiresAt(now.plus(VALIDITY))
                        .claim("scope", List.of("openid", "profile"))
                        .build();
        return encoder.encode(JwtEncoderParameters.from(set)).getTokenValue();
    }

    private static ResponseEntity<String> text(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(body);
    }
}
