package vn.caitien.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import vn.caitien.kernel.platform.SecretsRefused;

/** A start that must not succeed: the service, with settings that are all good but one. */
public record RefusedStart(SpringApplicationBuilder service, Map<String, String> settings) {

    /**
     * Starts with one setting replaced and sees the start refused in one sentence.
     *
     * @param value null leaves the setting out
     */
    public void isRefused(
            String property, @Nullable String value, String reason, CapturedOutput output) {
        Map<String, String> spoilt = new LinkedHashMap<>(settings);
        spoilt.remove(property);
        if (value != null) {
            spoilt.put(property, value);
        }
        assertThatThrownBy(() -> service.run(arguments(spoilt))).isInstanceOf(SecretsRefused.class);
        assertThat(output)
                .contains(
                        "The service does not start with these secrets: %s %s."
                                .formatted(property, reason))
                .doesNotContain("\tat ");
        if (value != null && !value.isEmpty()) {
            assertThat(output).doesNotContain(value);
        }
    }

    private static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
