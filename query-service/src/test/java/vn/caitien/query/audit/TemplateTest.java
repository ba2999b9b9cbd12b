package vn.caitien.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void leavesOutWhatHasNoValue() {
        String template = "cấp {role} từ {from}[ đến {to}].";

        assertThat(Template.fill(template, Map.of("role", "A", "from", "B")::get))
                .isEqualTo("cấp A từ B.");
        assertThat(Template.fill(template, Map.of("role", "A", "from", "B", "to", "C")::get))
                .isEqualTo("cấp A từ B đến C.");
    }

    @Test
    void takesValuesAsTheyAre() {
        assertThat(Template.fill("[“{goal}”]", Map.of("goal", "50$ [x] {y} \\1")::get))
                .isEqualTo("“50$ [x] {y} \\1”");
    }
}
