package vn.caitien.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {

    /**
     * Keycloak does not start with a sender that is no address, whether letters are sent or not.
     */
    @Test
    void hasASenderAlsoWhereNoMailServerIsNamed() throws IOException {
        try (InputStream file =
                RealmFileTest.class.getResourceAsStream("/keycloak/caitien-realm.json")) {
            JsonNode mail = JsonMapper.shared().readTree(file).get("smtpServer");

            assertThat(mail.get("from").asString())
                    .matches("\\$\\{CAITIEN_SMTP_FROM:[^@{}]+@[^@{}]+}");
        }
    }
}
