package vn.caitien.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.standalone.Options.InvalidOption;

class OptionsTest {

    @Test
    void usesTheDocumentedDefaults() {
        Options options = Options.parse(List.of());

        assertThat(options)
                .isEqualTo(
                        new Options(
                                8080, 8081, 9000, Path.of("data").toAbsolutePath(), true, false));
    }

    @Test
    void takesEveryOptionAndTheLastOfARepeatedOne() {
        Options options =
                Options.parse(
                        List.of(
                                "--data",
                                "/srv/first",
                                "--web-port",
                                "1",
                                "--api-port",
                                "2",
                                "--identity-port",
                                "3",
                                "--no-demo",
                                "--data",
                                "/srv/second"));

        assertThat(options).isEqualTo(new Options(1, 2, 3, Path.of("/srv/second"), false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 80", "--web-port", "--web-port x", "--web-port 0", "--data"})
    void refusesWhatItCannotUse(String line) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(InvalidOption.class);
    }

    @Test
    void refusesOnePortForTwoParts() {
        assertThatThrownBy(() -> Options.parse(List.of("--web-port", "9000")))
                .isInstanceOf(InvalidOption.class)
                .hasMessageContaining("differ");
    }
}
