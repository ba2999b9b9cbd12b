package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** Only tokens of the trusted issuer, for this audience, still valid, open the door. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    private static final String PLAN = "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";

    private final Http http;
    private TestSchool school;

    TokenTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    @Test
    void letsATokenOfTheTrustedIssuerIn() {
        http.withToken(Issuer.TRUSTED.signed(claims().build()))
                .post(school.path("/plans"), PLAN)
                .done();
    }

    @ParameterizedTest
    @MethodSource
    void refusesEveryOtherToken(String what, String token) {
        refusal().check(http.withToken(token));
    }

    private Stream<Arguments> refusesEveryOtherToken() {
        Issuer trusted = Issuer.TRUSTED;
        Date past = Date.from(Instant.now().minusSeconds(600));
        Date future = Date.from(Instant.now().plusSeconds(600));
        Issuer foreign = new Issuer();
        return Stream.of(
                Arguments.of("unsigned", trusted.unsigned(claims().build())),
                Arguments.of("signed by somebody else", trusted.forged(claims().build())),
                Arguments.of("expired", trusted.signed(claims().expirationTime(past).build())),
                Arguments.of(
                        "not valid yet", trusted.signed(claims().notBeforeTime(future).build())),
                Arguments.of(
                        "of another issuer", foreign.signed(foreign.claims(subject()).build())),
                Arguments.of(
                        "naming another issuer",
                        trusted.signed(claims().issuer(foreign.address()).build())),
                Arguments.of(
                        "for another audience", trusted.signed(claims().audience("other").build())),
                Arguments.of(
                        "for no audience",
                        trusted.signed(claims().audience((String) null).build())),
                Arguments.of("of no issuer", trusted.signed(claims().issuer(null).build())),
                Arguments.of("no token at all", "abc"));
    }

    @Test
    void refusesARequestWithoutToken() {
        refusal().check(http);
        Answer refused = http.post(school.path("/plans"), PLAN);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void refusesATokenInTheAddress() {
        http.post(
                        school.path("/plans")
                                + "?access_token="
                                + Issuer.TRUSTED.tokenFor(subject()),
                        PLAN)
                .refused(ProblemCode.UNAUTHENTICATED);
    }

    private Refusal refusal() {
        return new Refusal(
                "without identity",
                "POST",
                school.path("/plans"),
                PLAN,
                ProblemCode.UNAUTHENTICATED);
    }

    private JWTClaimsSet.Builder claims() {
        return Issuer.TRUSTED.claims(subject());
    }

    private String subject() {
        return school.subject(Role.PRINCIPAL);
    }
}
