package vn.caitien.kernel.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions that come with the software, read from {@code frameworks/*.yaml} and checked while
 * reading.
 */
public final class ShippedFrameworks {

    private static final String FOLDER = "/frameworks/";

    // A misspelt or forgotten entry in a resource must fail the start, not be skipped.
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private record Index(List<String> frameworks) {}

    private static final class Loaded {
        private static final List<Framework> FRAMEWORKS =
                read("index", Index.class).frameworks().stream()
                        .map(id -> read(id, Framework.class))
                        .toList();
    }

    private ShippedFrameworks() {}

    /** All shipped editions, in the order in which they are offered. */
    public static List<Framework> all() {
        return Loaded.FRAMEWORKS;
    }

    private static <T> T read(String name, Class<T> type) {
        String resource = FOLDER + name + ".yaml";
        try (InputStream stream = ShippedFrameworks.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object tree = new Yaml(new SafeConstructor(options)).load(stream);
            return STRICT.convertValue(tree, type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }
}
