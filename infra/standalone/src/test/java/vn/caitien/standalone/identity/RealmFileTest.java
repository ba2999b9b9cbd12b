package vn.caitien.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {

    /** An erased person's e-mail address would stand in every event of a login. */
    @Test
    void keepsNoEventsOfLogins() throws IOException {
        JsonNode realm = realm();
        assertThat(realm.get("eventsEnabled").asBoolean()).isFalse();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isFalse();
        assertThat(realm.get("eventsListeners")).as("its log is one of them").isEmpty();
    }

    @Test
    void locksOutWhoGuessesPasswordsAndLetsThemComeBack() throws IOException {
        JsonNode realm = realm();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("permanentLockout").asBoolean())
                .as("a stranger must not be able to lock somebody out for good")
                .isFalse();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isGreaterThanOrEqualTo(600);
    }

    @Test
    void givesTokensThatEndSoonAndRefreshTokensThatAreGoodOnce() throws IOException {
        JsonNode realm = realm();
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(7_200);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(36_000);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
    }

    @Test
    void letsItsClientsInByTheCodeWithPkceOrByTheirSecretAlone() throws IOException {
        for (JsonNode client : realm().get("clients")) {
            String id = client.get("clientId").asString();
            assertThat(client.get("publicClient").asBoolean()).as(id).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).as(id).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).as(id).isFalse();
            if (client.get("standardFlowEnabled").asBoolean()) {
                assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                        .as(id)
                        .isEqualTo("S256");
            }
        }
    }

    @Test
    void speaksVietnameseFirst() throws IOException {
        assertThat(realm().get("defaultLocale").asString()).isEqualTo("vi");
    }

    @Test
    void refusesPasswordsThatEverybodyTries() throws IOException {
        Matcher list =
                Pattern.compile("passwordBlacklist\\(([^)]+)\\)")
                        .matcher(realm().get("passwordPolicy").asString());
        assertThat(list.find()).isTrue();
        try (InputStream file = resource("data/password-blacklists/" + list.group(1))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .contains("1234567890", "matkhau123")
                    .allMatch(it -> it.equals(it.toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * Keycloak does not start with a sender that is no address, whether letters are sent or not.
     */
    @Test
    void hasASenderAlsoWhereNoMailServerIsNamed() throws IOException {
        assertThat(realm().get("smtpServer").get("from").asString())
                .matches("\\$\\{CAITIEN_SMTP_FROM:[^@{}]+@[^@{}]+}");
    }

    private static JsonNode realm() throws IOException {
        try (InputStream file = resource("data/import/caitien-realm.json")) {
            return JsonMapper.shared().readTree(file);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(
                RealmFileTest.class.getResourceAsStream("/keycloak/home/" + path), path);
    }
}
