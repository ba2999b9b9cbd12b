package vn.caitien.command.planimport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;

/** Plans of real schools, without people's names: as text, and as what they say field by field. */
final class Plans {

    static final PlanReader READER = new PlanReader(Frameworks.of(ShippedFrameworks.all()));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Plans() {}

    static byte[] text(String name) {
        return resource(name + ".txt");
    }

    /** A plan of a secondary school as text, of which only the rows are told. */
    static Reading read(String schoolYear, String rows) {
        return READER.read(
                """
                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC %s
                Căn cứ Thông tư 18/2018/TT-BGDĐT;
                II. Nội dung cải tiến
                %s\
                """
                        .formatted(schoolYear, rows)
                        .getBytes(StandardCharsets.UTF_8),
                "ke-hoach.txt");
    }

    /** What the rows say that were read. */
    static List<Wording> wordings(Reading reading) {
        return reading.draft().actions().stream().map(NewAction::wording).toList();
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
