package vn.caitien.command;

import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.ShippedFrameworks;

/** An edition of its own for a test: Circular 18 under another id. */
final class TestEdition {

    private TestEdition() {}

    /** Publishes one and answers its id. */
    static String publish(Http administrator) {
        ObjectNode edition = json();
        administrator.post("/frameworks", edition.toString()).done();
        return edition.get("id").asString();
    }

    /** The edition as it is sent. */
    static ObjectNode json() {
        Framework circular18 =
                ShippedFrameworks.all().stream()
                        .filter(framework -> framework.id().equals("tt18-2018"))
                        .findFirst()
                        .orElseThrow();
        ObjectNode edition = JsonMapper.shared().valueToTree(circular18);
        return edition.put("id", "edition-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
