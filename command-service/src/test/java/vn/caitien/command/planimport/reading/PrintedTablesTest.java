package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;

/** The tables of the document that this software prints come back field by field. */
class PrintedTablesTest {

    @Test
    void readsTheTablesThatThisSoftwarePrints() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            word.createParagraph().createRun().setText("I. Nội dung cải tiến");
                            WordPaper.table(
                                    word,
                                    List.of(
                                            "TT",
                                            "Tiêu chuẩn, tiêu chí",
                                            "Kết quả cần đạt so với hiện trạng",
                                            "Công việc, giải pháp",
                                            "Chủ trì và phối hợp",
                                            "Thời gian",
                                            "Kinh phí",
                                            "Điều kiện khác"),
                                    List.of(
                                            "1",
                                            "3.6. Thư viện",
                                            "Thư viện hiện đại\n"
                                                    + "Cần đạt Mức 3\n"
                                                    + "Hiện trạng, hạn chế: Ít sách\n"
                                                    + "Nguyên nhân: Thiếu kinh phí",
                                            "Mua sách\n"
                                                    + "Làm mục lục\n"
                                                    + "Chỉ số: 500 cuốn\n"
                                                    + "Minh chứng: Sổ thư viện\n"
                                                    + "(Đã dừng)",
                                            "Chủ trì: Nhân viên thư viện\nPhối hợp: Tổ Văn, CMHS",
                                            "9/2023 đến 5/2024",
                                            "10.000.000 đồng\nNgân sách",
                                            "Phòng đọc"));
                            word.createParagraph()
                                    .createRun()
                                    .setText("II. Nội dung duy trì, phát huy");
                            WordPaper.table(
                                    word,
                                    List.of("TT", "Tiêu chí", "Nội dung duy trì, phát huy"),
                                    List.of(
                                            "1",
                                            "1.7. Quản lý cán bộ, giáo viên và nhân viên",
                                            "Giữ nền nếp"));
                            word.createParagraph().createRun().setText("III. Chỉ tiêu chất lượng");
                            WordPaper.table(
                                    word,
                                    List.of("TT", "Đối tượng", "Chỉ tiêu", "Hiện tại", "Cần đạt"),
                                    List.of("1", "Khối 9", "Học lực: Giỏi", "18,5 %", "21 %"),
                                    List.of("2", "", "Học sinh giỏi cấp tỉnh", "", "2 HS"));
                        });
        NewAction action = reading.draft().actions().getFirst();
        assertThat(action.wording().criteria()).containsExactly("3.6");
        assertThat(action.wording().goal()).isEqualTo("Thư viện hiện đại");
        assertThat(action.wording().targetLevel()).isEqualTo(3);
        assertThat(action.wording().limitation()).isEqualTo("Ít sách");
        assertThat(action.wording().cause()).isEqualTo("Thiếu kinh phí");
        assertThat(action.wording().measures()).isEqualTo("Mua sách\nLàm mục lục");
        assertThat(action.wording().indicator()).isEqualTo("500 cuốn");
        assertThat(action.wording().expectedEvidence()).isEqualTo("Sổ thư viện");
        assertThat(action.assignment().leads())
                .extracting("name")
                .containsExactly("Nhân viên thư viện");
        assertThat(action.assignment().collaborators())
                .extracting("name")
                .containsExactly("Tổ Văn", "CMHS");
        assertThat(action.budget().amount()).isEqualTo(10_000_000L);
        assertThat(action.budget().source()).isEqualTo("Ngân sách");
        assertThat(reading.draft().upkeep())
                .containsExactly(new PlanDraft.Upkeep("1.7", "Giữ nền nếp"));
        assertThat(reading.draft().targets())
                .extracting(
                        t -> t.target().group(),
                        t -> t.target().subject(),
                        t -> t.target().grade(),
                        t -> t.target().unit())
                .containsExactly(
                        tuple("Khối 9", "Học lực", "Giỏi", "%"),
                        tuple(null, "Học sinh giỏi cấp tỉnh", null, "HS"));
        assertThat(reading.draft().targets().getFirst().target().baseline())
                .isEqualByComparingTo("18.5");
    }
}
