package vn.caitien.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.query.document.Block.Letterhead;

class LetterheadTest {

    @ParameterizedTest
    @CsvSource({
        "TRƯỜNG THCS POM LÓT, TRƯỜNG THCS POM LÓT",
        "ỦY BAN NHÂN DÂN XÃ MINH TÂN, ỦY BAN NHÂN DÂN|XÃ MINH TÂN",
        "TRƯỜNG TIỂU HỌC NGUYỄN THỊ MINH KHAI, TRƯỜNG TIỂU HỌC|NGUYỄN THỊ MINH KHAI",
        "TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ HUỔI LÈNG, TRƯỜNG TIỂU HỌC|VÀ TRUNG HỌC CƠ SỞ|HUỔI"
                + " LÈNG",
        "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN HÓC MÔN, PHÒNG GIÁO DỤC VÀ ĐÀO TẠO|HUYỆN HÓC MÔN",
        "TRUNG TÂM GIÁO DỤC THƯỜNG XUYÊN ĐIỆN BIÊN, TRUNG TÂM GIÁO DỤC|THƯỜNG XUYÊN ĐIỆN BIÊN"
    })
    void cutsANameThatIsLongerThanItsPlace(String name, String lines) {
        assertThat(String.join("|", Letterhead.lines(name, false))).isEqualTo(lines);
        assertThat(Letterhead.lines(name, true)).containsExactly(name);
    }
}
