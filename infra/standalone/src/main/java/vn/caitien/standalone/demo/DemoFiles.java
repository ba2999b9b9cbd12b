package vn.caitien.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the demo; a word in them that nobody reads is an error, so that nothing gets lost.
 */
final class DemoFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private DemoFiles() {}

    static Transcription transcription(String school) {
        return read(school, Transcription.class);
    }

    static Supervision supervision() {
        return read("authorities", Supervision.class);
    }

    static Calendar calendar() {
        return read("calendar", Calendar.class);
    }

    static Illustration illustration() {
        return read("illustration", Illustration.class);
    }

    private static <T> T read(String name, Class<T> type) {
        String path = "/demo/" + name + ".json";
        try (InputStream file =
                Objects.requireNonNull(DemoFiles.class.getResourceAsStream(path), path)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
