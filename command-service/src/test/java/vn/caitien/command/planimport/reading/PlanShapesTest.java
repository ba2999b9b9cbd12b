package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Actor.Kind;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Plans of made-up schools in other words and forms than those of the real ones at hand. */
class PlanShapesTest {

    private static final String PRIMARY =
            """
            UBND XÃ TÂN LẬP
            TRƯỜNG TIỂU HỌC TÂN LẬP
            Số: 85/KH-THTL
            Tân Lập, ngày 15 tháng 9 năm 2023
            KẾ HOẠCH
            CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024
            Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo;
            Căn cứ Báo cáo tự đánh giá năm học 2022 - 2023;
            Trường Tiểu học Tân Lập xây dựng kế hoạch cải tiến chất lượng giáo dục như sau:
            A. MỤC ĐÍCH
            Khắc phục những điểm còn yếu, giữ vững các tiêu chí đã đạt.
            B. NỘI DUNG CẢI TIẾN
            Tiêu chuẩn 1: Tổ chức và quản lý nhà trường
            Tiêu chí 1.5. Khối lớp và tổ chức lớp học
            - Điểm yếu: Sĩ số các lớp 1 vượt quy định.
            - Mục tiêu: Đạt Mức 2
            - Biện pháp cải tiến: Tham mưu mở thêm một lớp 1.
            Chia lại lớp theo địa bàn.
            - Người phụ trách: Hiệu trưởng
            - Phối hợp: Ban đại diện cha mẹ học sinh, UBND xã
            - Kinh phí: 15.000.000 đ
            - Thời gian: Từ tháng 9 đến tháng 5
            Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học
            Tiêu chí 3.6. Thư viện
            - Điểm yếu: Không
            - Mục tiêu: Đạt Mức 4
            - Biện pháp cải tiến: Bổ sung sách điện tử.
            - Người phụ trách: Thầy Nguyễn Văn A, tổ thư viện
            - Thời gian: Cả năm học
            Yêu cầu của Mức 4 (Điều 22)
            Khoản 3. Thư viện có hạ tầng công nghệ thông tin
            - Điểm yếu: Máy tính cũ.
            - Biện pháp cải tiến: Thay 10 máy tính.
            - Người phụ trách: Phó Hiệu trưởng
            - Thời gian: khi có phát sinh
            - Kinh phí: Ngân sách nhà nước
            C. TỔ CHỨC THỰC HIỆN
            1. Hiệu trưởng: Chỉ đạo chung.
            2. Tổ trưởng chuyên môn: Theo dõi hằng tháng.
            Nơi nhận:
            - Phòng GDĐT (b/c);
            - Lưu: VT.
            HIỆU TRƯỞNG
            """;

    @Test
    void readsAPrimarySchoolWithClausesOfLevel4() {
        Reading reading = text(PRIMARY);
        assertThat(reading.schoolName()).isEqualTo("Trường Tiểu học Tân Lập");
        assertThat(reading.draft().schoolYear()).isEqualTo("2023-2024");
        assertThat(reading.draft().framework()).isEqualTo("tt17-2018");
        assertThat(sureness(reading, "framework")).isEqualTo(Sureness.SURE);
        var frame = reading.draft().frame();
        assertThat(frame.number()).isEqualTo("85/KH-THTL");
        assertThat(frame.place()).isEqualTo("Tân Lập");
        assertThat(frame.issuedOn()).isEqualTo(LocalDate.of(2023, 9, 15));
        assertThat(frame.grounds()).hasSize(2);
        assertThat(frame.purpose()).startsWith("Khắc phục");
        assertThat(frame.organisation())
                .extracting("role")
                .containsExactly("Hiệu trưởng", "Tổ trưởng chuyên môn");
        assertThat(frame.signatory()).isEqualTo("HIỆU TRƯỞNG");
        var actions = reading.draft().actions();
        assertThat(actions)
                .extracting(a -> a.wording().criteria())
                .containsExactly(List.of("1.5"), List.of("3.6"), List.of("22.3"));
        var first = actions.getFirst();
        assertThat(first.wording().limitation()).isEqualTo("Sĩ số các lớp 1 vượt quy định.");
        assertThat(first.wording().targetLevel()).isEqualTo(2);
        assertThat(first.wording().measures())
                .isEqualTo("Tham mưu mở thêm một lớp 1.\nChia lại lớp theo địa bàn.");
        assertThat(first.assignment().leads()).containsExactly(actor(Kind.ROLE, "Hiệu trưởng"));
        assertThat(first.assignment().collaborators())
                .containsExactly(
                        actor(Kind.OUTSIDE, "Ban đại diện cha mẹ học sinh"),
                        actor(Kind.OUTSIDE, "UBND xã"));
        assertThat(first.budget()).isEqualTo(new Budget(15_000_000L, null));
        assertThat(first.schedule()).isEqualTo(months("2023-09", "2024-05", null));
        assertThat(sureness(reading, "actions[0].schedule")).isEqualTo(Sureness.LIKELY);
        assertThat(actions.get(1).assignment().leads())
                .containsExactly(
                        actor(Kind.PERSON, "Thầy Nguyễn Văn A"), actor(Kind.GROUP, "tổ thư viện"));
        assertThat(actions.get(2).schedule().note()).isEqualTo("khi có phát sinh");
        assertThat(sureness(reading, "actions[2].schedule")).isEqualTo(Sureness.GUESSED);
        assertThat(actions.get(2).budget()).isEqualTo(new Budget(null, "Ngân sách nhà nước"));
        assertThat(reading.doubts())
                .extracting(Doubt::code, Doubt::field)
                .containsExactly(tuple("level-unknown", "actions[1].wording.targetLevel"));
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .containsExactly("UBND XÃ TÂN LẬP");
    }

    @Test
    void readsAPlanThatHasOnlyNumbersToReach() {
        Reading reading =
                text(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        Căn cứ Thông tư số 18/2018/TT-BGDĐT;
                        Trường THPT Nguyễn Du xây dựng kế hoạch cải tiến chất lượng như sau:
                        I. CHỈ TIÊU PHẤN ĐẤU
                        1. Duy trì sĩ số: 99%
                        2. Tỉ lệ tốt nghiệp: 100%
                        3. Học sinh bỏ học: giảm từ 2,5% xuống 1%
                        Khối 10, 11:
                        + Học sinh Xuất sắc: 5%
                        + Học sinh Giỏi: 20%
                        Khối 12:
                        + Học sinh Giỏi: trên 25%
                        II. TỔ CHỨC THỰC HIỆN
                        1. Ban giám hiệu
                        Kiểm tra hằng tháng.
                        """);
        assertThat(reading.draft().framework()).isEqualTo("tt18-2018");
        assertThat(reading.draft().actions()).isEmpty();
        assertThat(reading.draft().targets())
                .extracting(
                        t -> t.target().group(),
                        t -> t.target().subject(),
                        t -> t.target().target().toPlainString(),
                        t -> t.target().unit())
                .containsExactly(
                        tuple(null, "Duy trì sĩ số", "99", "%"),
                        tuple(null, "Tỉ lệ tốt nghiệp", "100", "%"),
                        tuple(null, "Học sinh bỏ học", "1", "%"),
                        tuple("Khối 10, 11", "Học sinh Xuất sắc", "5", "%"),
                        tuple("Khối 10, 11", "Học sinh Giỏi", "20", "%"),
                        tuple("Khối 12", "Học sinh Giỏi", "25", "%"));
        assertThat(reading.draft().targets().get(2).target().baseline())
                .isEqualByComparingTo("2.5");
        assertThat(reading.draft().targets().get(5).target().text()).isEqualTo("trên 25%");
        assertThat(reading.draft().targets()).extracting("key").doesNotHaveDuplicates();
    }

    @Test
    void readsAGridOfGroupsAndGrades() {
        Reading reading =
                text(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        Căn cứ Thông tư số 18/2018/TT-BGDĐT;
                        I. CHỈ TIÊU CHẤT LƯỢNG
                        TT\tKhối\tKết quả học tập\t\t\tKết quả rèn luyện
                        \t\tTốt\tKhá\tĐạt\tTốt\tKhá
                        1\tKhối 6\t20%\t45%\t35%\t90%\t10%
                        2\tKhối 7\t18,5%\t46,5%\t35%\t88%\t12%
                        """);
        assertThat(reading.draft().targets())
                .hasSize(10)
                .extracting(
                        t -> t.target().group(),
                        t -> t.target().subject(),
                        t -> t.target().grade(),
                        t -> t.target().target().toPlainString())
                .contains(
                        tuple("Khối 6", "Kết quả học tập", "Khá", "45"),
                        tuple("Khối 7", "Kết quả học tập", "Tốt", "18.5"),
                        tuple("Khối 7", "Kết quả rèn luyện", "Khá", "12"));
    }

    @Test
    void readsAScannedPlanOfBrokenLines() {
        Reading reading =
                text(
                        """
                        UBND HUYEN MAI LINH
                        TRUONG THCS THANH MAI
                        So: 12/KH-THCS
                        Thanh Mai, ngay 5 thang 9 nam 2022
                        KE HOACH
                        Cai tien chat luong giao duc nam hoc 2022-2023
                        Can cu Thong tu so 18/2018/TT-BGDDT ngay 22 thang 8 nam 2018 cua Bo truong
                        Bo Giao duc va Dao tao;
                        Truong THCS Thanh Mai xay dung ke hoach cai tien chat luong nhu sau:
                        I. NOI DUNG KE HOACH
                        Tieu chi
                        1.10: Dam bao an ninh trat tu, an toan truong hoc
                        Muc tieu: Dat muc 2
                        Han che: Tuong rao phia sau truong xuong cap, chua dam bao an toan cho hoc
                        sinh.
                        Giai phap thuc hien: Tham muu voi UBND xa sua chua tuong rao; phan cong bao ve
                        truc 24/24.
                        Nguoi thuc hien: Hieu truong, bao ve
                        Thoi gian: Thang 10/2022
                        Kinh phi: 45 trieu dong, nguon ngan sach
                        Tieu chi 2. 3: Doi voi nhan vien
                        Giai phap thuc hien: De nghi Phong GD&DT bo sung.
                        Kinh phi: Khong
                        """);
        assertThat(reading.draft().frame().number()).isEqualTo("12/KH-THCS");
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().measures())
                .containsExactly(
                        tuple(
                                List.of("1.10"),
                                "Tham muu voi UBND xa sua chua tuong rao; phan cong bao ve truc"
                                        + " 24/24."),
                        tuple(List.of("2.3"), "De nghi Phong GD&DT bo sung."));
        var first = reading.draft().actions().getFirst();
        assertThat(first.wording().limitation())
                .isEqualTo(
                        "Tuong rao phia sau truong xuong cap, chua dam bao an toan cho hoc sinh.");
        assertThat(first.budget()).isEqualTo(new Budget(45_000_000L, "nguon ngan sach"));
        assertThat(first.schedule()).isEqualTo(months("2022-10", "2022-10", null));
        assertThat(reading.draft().actions().get(1).budget()).isEqualTo(new Budget(0L, null));
    }

    @Test
    void readsTheFormOfCircular57() {
        Reading reading =
                text(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026-2027
                        II. CĂN CỨ
                        Thông tư số 57/2026/TT-BGDĐT;
                        Báo cáo tự đánh giá của Trường THCS Bình An;
                        IV. CÁC VẤN ĐỀ ƯU TIÊN CẢI TIẾN
                        TT	Tiêu chuẩn	Tiêu chí liên quan (nếu có)	Đánh giá hiện trạng	Điểm hạn chế	Nguyên nhân của hạn chế
                        1	1	1.2	Mức 1	Chưa rà soát kế hoạch giữa năm	Chưa phân công rõ
                        2	3	3.4	Mới có 12 bộ thiết bị	Thiếu thiết bị	Kinh phí hạn hẹp

                        V. KẾ HOẠCH CẢI TIẾN
                        TT	Nội dung cải tiến	Mục tiêu cải tiến	Hoạt động/giải pháp	Chỉ số đánh giá kết quả	Thời gian thực hiện	Đơn vị/cá nhân phụ trách	Nguồn lực bảo đảm	Thông tin, dữ liệu hoặc minh chứng dự kiến	Mức độ thực hiện
                        (1)	(2)	(3)	(4)	(5)	(6)	(7)	(8)	(9)	(10)
                        1	Rà soát kế hoạch	Mức 2	Họp rà soát hai lần	2 biên bản	12/2026 và 5/2027	Hội đồng trường	Không	Biên bản họp
                        2	Bổ sung thiết bị	Đủ thiết bị tối thiểu	Mua sắm thiết bị	100% phòng học đủ thiết bị	Tháng 10/2026	Kế toán	50 triệu đồng	Hóa đơn

                        VI. THEO DÕI, ĐÁNH GIÁ
                        Thời điểm	Nội dung theo dõi	Kết quả thực hiện	Điều chỉnh (nếu có)	Người đánh giá
                        Cuối học kỳ I	Tiến độ			Hội đồng
                        Cuối năm	Kết quả			Hội đồng
                        """);
        assertThat(reading.draft().framework()).isEqualTo("tt57-2026-general");
        var actions = reading.draft().actions();
        assertThat(actions)
                .extracting(a -> a.wording().criteria())
                .containsExactly(List.of("1.2"), List.of("3.4"));
        assertThat(actions)
                .extracting(
                        a -> a.wording().limitation(),
                        a -> a.wording().cause(),
                        a -> a.wording().measures())
                .containsExactly(
                        tuple(
                                "Chưa rà soát kế hoạch giữa năm",
                                "Chưa phân công rõ",
                                "Họp rà soát hai lần"),
                        tuple("Thiếu thiết bị", "Kinh phí hạn hẹp", "Mua sắm thiết bị"));
        // A level is what the self-assessment says; a text is the row's own.
        assertThat(actions)
                .extracting(a -> a.wording().presentState())
                .containsExactly(null, "Mới có 12 bộ thiết bị");
        assertThat(actions.getFirst().wording().targetLevel()).isEqualTo(2);
        assertThat(actions.getFirst().wording().indicator()).isEqualTo("2 biên bản");
        assertThat(actions.getFirst().wording().expectedEvidence()).isEqualTo("Biên bản họp");
        assertThat(actions.getFirst().schedule()).isEqualTo(months("2026-12", "2027-05", null));
        assertThat(actions.get(1).wording().goal()).isEqualTo("Đủ thiết bị tối thiểu");
        assertThat(actions.get(1).budget()).isEqualTo(new Budget(50_000_000L, null));
        assertThat(sureness(reading, "actions[0].wording.criteria")).isEqualTo(Sureness.LIKELY);
        // The follow-up is no part of the plan, but nothing is dropped.
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .anyMatch(text -> text.contains("Cuối học kỳ I"));
    }

    @Test
    void doubtsWhatContradictsItself() {
        Reading reading =
                text(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC
                        Trường THCS Hoa Lư xây dựng kế hoạch như sau:
                        I. NỘI DUNG CẢI TIẾN
                        Tiêu chí	Mức hiện tại	Mục tiêu	Giải pháp	Người thực hiện	Thời gian
                        1.1	Mức 2	Mức 2	Rà soát chiến lược	Hiệu trưởng	Tháng 10/2023
                        9.9	Mức 1	Mức 2	Việc khác	Tổ Toán	9/2023 đến 12/2025
                        Trên đây là kế hoạch của trường THCS Hoa Lô.
                        """);
        assertThat(reading.doubts())
                .extracting(Doubt::code)
                .contains(
                        "year-missing",
                        "framework-missing",
                        "school-names-differ",
                        "goal-not-above-present");
    }

    private static Reading text(String plan) {
        return Plans.READER.read(plan.getBytes(StandardCharsets.UTF_8), "Ke hoach.TXT");
    }

    private static Sureness sureness(Reading reading, String field) {
        return reading.origins().get(field).sureness();
    }

    private static Actor actor(Kind kind, String name) {
        return new Actor(kind, name, null);
    }

    private static Schedule months(String from, String to, String note) {
        return new Schedule(YearMonth.parse(from), YearMonth.parse(to), Precision.MONTH, note);
    }
}
