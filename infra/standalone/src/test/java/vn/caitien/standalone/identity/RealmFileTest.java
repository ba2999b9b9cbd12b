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
