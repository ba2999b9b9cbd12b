package vn.caitien.command.planimport.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Headings of columns and labels: known names, telling words, and what the cells look like. */
class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mốc thời gian | TIME",
                "Thời điểm | TIME",
                "Khi nào xong | TIME",
                "Thời gian bắt đầu - kết thúc (tháng) | TIME",
                "Dự trù kinh phí | MONEY",
                "Số tiền (đồng) | MONEY",
                "Tiền và nguồn | MONEY",
                "Ước chi phí | MONEY",
                "Nguồn | MONEY_SOURCE",
                "Bộ phận chủ trì | LEADS",
                "Đầu mối | LEADS",
                "Ai chịu trách nhiệm | LEADS",
                "Cùng thực hiện | COLLABORATORS",
                "Lực lượng tham gia | COLLABORATORS",
                "Người phụ trách; người phối hợp | LEADS_AND_HELPERS",
                "Chỉ tiêu | GOAL",
                "Kết quả phải đạt | GOAL",
                "Kết quả hướng tới | GOAL",
                "Sản phẩm | GOAL",
                "Đích cần tới | GOAL",
                "Mức phải đạt | GOAL",
                "Vấn đề tồn tại | LIMITATION",
                "Những điểm còn yếu kém | LIMITATION",
                "Mặt còn yếu | LIMITATION",
                "Điểm chưa tốt | LIMITATION",
                "Tiêu chí còn yếu | CRITERION",
                "Hướng khắc phục | MEASURES",
                "Người đảm nhiệm | LEADS",
                "Giao cho | LEADS",
                "Cần có thêm | CONDITIONS",
                "Việc phải làm | MEASURES",
                "Biện pháp tiến hành | MEASURES",
                "Thuộc tiêu chí | CRITERION",
                "Mã TC | CRITERION",
                "Điều kiện kèm theo | CONDITIONS",
                "Mức độ hoàn thành của tổ | FOLLOW_UP",
            })
    void anUnknownHeadingIsUnderstoodByItsTellingWordsAndNeverSure(String heading, Field field) {
        var understood = Field.ofHeader(heading).orElseThrow();
        assertThat(understood.value()).isEqualTo(field);
        assertThat(understood.sureness()).isNotEqualTo(Sureness.SURE);
    }

    @ParameterizedTest
    @CsvSource({
        "Thời gian, TIME",
        "Kinh phí (đồng), MONEY",
        "Giải pháp thực hiện, MEASURES",
        "Mức cần đạt, TARGET_LEVEL",
        "Từ, START",
        "Đến, END"
    })
    void aKnownHeadingIsSure(String heading, Field field) {
        assertThat(Field.ofHeader(heading)).contains(Understood.sure(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp phụ huynh",
                "Mức",
                "Bí thư chi đoàn tuyên truyền trong học sinh về mục tiêu của trường và của lớp"
            })
    void whatSpeaksForNothingIsNoHeading(String text) {
        assertThat(Field.ofHeader(text)).isEmpty();
    }

    @Test
    void ofALabelEveryWordIsUnderstood() {
        assertThat(Labels.KNOWN.in("Các việc phải làm: Mua sách. Đầu mối: Thư viện"))
                .extracting(Labels.Labelled::field, Labels.Labelled::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.MEASURES, "Mua sách."),
                        org.assertj.core.groups.Tuple.tuple(Field.LEADS, "Thư viện"));
        assertThat(Labels.KNOWN.in("Hoạt động ngày 20/11: tọa đàm")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1; 1.2 và 1.3; 2.4 | CRITERION",
                "Tháng 9/2024; 10/2024; Học kỳ I | TIME",
                "5 triệu; 300 nghìn; Không | MONEY",
                "Hiệu trưởng; Tổ văn phòng; Kế toán | LEADS",
                "Sửa mái nhà xe của giáo viên; Mua thêm sách cho thư viện | MEASURES"
            })
    void aColumnIsGuessedByWhatItsCellsLookLike(String cells, Field field) {
        assertThat(ColumnLook.of(List.of(cells.split("; ")), EnumSet.noneOf(Field.class)))
                .contains(field);
        assertThat(ColumnLook.of(List.of(cells.split("; ")), EnumSet.of(field)))
                .isNotEqualTo(java.util.Optional.of(field));
    }
}
