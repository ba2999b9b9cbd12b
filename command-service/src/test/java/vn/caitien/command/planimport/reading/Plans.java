package vn.caitien.command.planimport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.planimport.PlanDraft;

/** Plans of real schools, without people's names: as text, and as what they say field by field. */
final class Plans {

    static final PlanReader READER = new PlanReader(Frameworks.of(ShippedFrameworks.all()));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Plans() {}

    static byte[] text(String name) {
        return resource(name + ".txt");
    }

    static PlanDraft transcription(String name) {
        return JSON.readValue(resource(name + ".json"), PlanDraft.class);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Plans.class.getResourceAsStream("/plans/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
