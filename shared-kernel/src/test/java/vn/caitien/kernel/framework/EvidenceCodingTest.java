package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCodingTest {

    private final EvidenceCoding boxed = Sample.framework("tt18-2018").evidenceCoding();
    private final EvidenceCoding plain = Sample.framework("tt57-2026-general").evidenceCoding();

    @Test
    void writesTheBoxedCodesOf2018() {
        assertThat(boxed.write(new EvidenceCode(1, "1.1", 1))).isEqualTo("H1-1.1-01");
        assertThat(boxed.write(new EvidenceCode(12, "1.10", 123))).isEqualTo("H12-1.10-123");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> boxed.write(new EvidenceCode(null, "1.1", 1)));
    }

    @Test
    void writesTheCodesOf2026() {
        assertThat(plain.write(new EvidenceCode(null, "1.1", 1))).isEqualTo("MC.1.1.01");
    }

    @Test
    void quotesSeveralCodesAsTheFrameworkDoes() {
        assertThat(boxed.quote(List.of("H1-1.1-01", "H1-1.1-02")))
                .isEqualTo("[H1-1.1-01]; [H1-1.1-02]");
        assertThat(plain.quote(List.of("MC.1.1.01", "MC.1.1.02")))
                .isEqualTo("(MC.1.1.01, MC.1.1.02)");
    }

    @Test
    void readsACodeWithAndWithoutBrackets() {
        assertThat(boxed.read("[H3-2.4-07]")).contains(new EvidenceCode(3, "2.4", 7));
        assertThat(boxed.read(" H3-2.4-07 ")).contains(new EvidenceCode(3, "2.4", 7));
        assertThat(plain.read("(MC.4.3.12)")).contains(new EvidenceCode(null, "4.3", 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "H0-1.1-01",
                "H1-1.1-1",
                "H1-1.1-00",
                "H1-1-01",
                "h1-1.1-01",
                "MC.1.1.01",
                "H1-1.1-01; H1-1.1-02",
                "H1-0.1-01"
            })
    void readsNothingElse(String text) {
        assertThat(boxed.read(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.caitien.kernel.framework.ShippedFrameworksTest#all")
    void readsTheExampleOfEachFramework(Framework framework) {
        EvidenceCoding coding = framework.evidenceCoding();
        EvidenceCode code = coding.read(coding.example()).orElseThrow();
        assertThat(coding.write(code)).isEqualTo(coding.example());
        assertThat(framework.criterion(code.criterion())).isPresent();
    }
}
