package vn.caitien.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that the demo is told from, read anew and without the code that tells it. */
final class DemoFile {
    private DemoFile() {}

    static JsonNode of(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        DemoFile.class.getResourceAsStream("/demo/" + name + ".json"), name)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which the principal signed the transcribed plan of a school. */
    static String signingDay(String school) {
        return of("calendar")
                .get("schools")
                .valueStream()
                .filter(days -> days.get("school").asString().equals(school))
                .map(days -> days.at("/plan/approved").asString().substring(0, 10))
                .findFirst()
                .orElseThrow();
    }
}
