package vn.caitien.command.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;

class SentFileTest {

    @ParameterizedTest
    @MethodSource
    void keepsOfANameWhatPeopleRead(String sent, String kept) {
        assertThat(SentFile.cleanName(sent)).isEqualTo(kept);
    }

    private static Stream<Arguments> keepsOfANameWhatPeopleRead() {
        return Stream.of(
                Arguments.of("Kế hoạch 2025.docx", "Kế hoạch 2025.docx"),
                Arguments.of("C:\\Users\\Lan\\KH.xlsx", "KH.xlsx"),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("a/b\\c/", ""),
                Arguments.of("KH\u0000\r\n\u202Egpj.exe\uD800", "KHgpj.exe"),
                Arguments.of("  \t KH.txt ", "KH.txt"),
                Arguments.of(null, ""),
                Arguments.of("ô".repeat(300), "ô".repeat(200)),
                Arguments.of("😀".repeat(300), "😀".repeat(200)));
    }

    @Test
    void isKnownAgainByWhatIsInIt() {
        assertThat(file("a.txt", "KẾ HOẠCH").id()).isEqualTo(file("b.txt", "KẾ HOẠCH").id());
        assertThat(file("a.txt", "KẾ HOẠCH").id()).isNotEqualTo(file("a.txt", "Khác").id());
    }

    private static SentFile file(String name, String text) {
        return SentFile.of(new MockMultipartFile("file", name, null, text.getBytes(UTF_8)));
    }
}
