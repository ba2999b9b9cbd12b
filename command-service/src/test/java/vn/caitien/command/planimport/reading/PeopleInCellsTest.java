package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.kernel.improvementplan.Actor;

/** Who leads and who helps, both in one cell, in the ways that schools write it. */
class PeopleInCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chủ trì: Kế toán; phối hợp: Tổ Toán, Tổ Văn | Kế toán | Tổ Toán, Tổ Văn",
                "CT: Kế toán; PH: Tổ Toán | Kế toán | Tổ Toán",
                "Kế toán (CT), Tổ Toán (PH) | Kế toán | Tổ Toán",
                "Kế toán (chủ trì); Tổ Toán, Tổ Văn (phối hợp) | Kế toán | Tổ Toán, Tổ Văn",
                "Hiệu trưởng, Kế toán (CT), Tổ Văn | Hiệu trưởng, Kế toán | Tổ Văn",
                "Hiệu trưởng; Công đoàn phối hợp | Hiệu trưởng | Công đoàn",
                "Hiệu trưởng chỉ đạo; các tổ phối hợp | Hiệu trưởng | các tổ",
                "Kế toán, phối hợp với Tổ Toán | Kế toán | Tổ Toán"
            })
    void areToldApart(String cell, String leads, String helpers) {
        var reading =
                Plans.READER.read(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2023-2024
                        TT\tTiêu chí\tHạn chế\tMục tiêu\tGiải pháp\tNgười thực hiện
                        1\t1.2\tThiếu sách\tMức 2\tMua sách\t%s
                        """
                                .formatted(cell)
                                .getBytes(StandardCharsets.UTF_8),
                        "ke-hoach.txt");
        var assignment = Objects.requireNonNull(reading.draft().actions().getFirst().assignment());
        assertThat(names(assignment.leads())).isEqualTo(leads);
        assertThat(names(assignment.collaborators())).isEqualTo(helpers);
    }

    private static String names(List<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::name).toList());
    }
}
