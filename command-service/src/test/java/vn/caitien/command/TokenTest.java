package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.caitien.kernel.testing.Issuer;

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
        http.withToken(Issuer.TRUSTED.tokenFor(subject())).post(school.path("/plans"), PLAN).done();
    }

    @ParameterizedTest
    @MethodSource
    void refusesEveryOtherToken(String what, String token) {
        refusal().check(http.withToken(token));
    }

    private Stream<Arguments> refusesEveryOtherToken() {
        return Issuer.TRUSTED.unbelievable(subject()).entrySet().stream()
                .map(token -> Arguments.of(token.getKey(), token.getValue()));
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

    private String subject() {
        return school.subject(Role.PRINCIPAL);
    }
}
