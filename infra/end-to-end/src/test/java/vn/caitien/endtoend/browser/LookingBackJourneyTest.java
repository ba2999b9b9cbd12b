package vn.caitien.endtoend.browser;

import org.junit.jupiter.api.Test;

/** What those who look from outside find in the years of the demo schools. */
@Journey
class LookingBackJourneyTest {
    private static final String SCHOOL = "/truong/trung-my-tay-1";

    @Test
    void evaluatorReadsHistoryReasonsTrailAndAPastDay(Visits visits) {
        Visitor evaluator = visits.enter("danhgiangoai");
        evaluator
                .follows("Trường Trung học cơ sở Trung Mỹ Tây 1")
                .goesTo("Lịch sử")
                .sees("Lịch sử đánh giá", "Đánh giá ngoài")
                .follows("2020-2021")
                .sees("28/28 (100 %)", "18/28 (64 %)", "2/20 (10 %)");
        evaluator
                .sees("Số liệu trong báo cáo khác kết quả tính")
                .follows("Tiêu chí 3.1")
                .sees("Còn thiếu để đạt Mức", "Các lần đánh giá trong năm học này")
                .doesNotSee("Lưu đánh giá");

        evaluator
                .goesTo("Nhật ký")
                .sees("Nhật ký thay đổi")
                .writes("Tiêu chí", "3.1")
                .presses("Lọc")
                .sees("3.1");

        evaluator
                .opens(SCHOOL + "/tu-danh-gia/2020-2021")
                .sees("Đã duyệt")
                .unfolds("Xem lại")
                .writes("Xem như đã ghi nhận đến hết ngày", "2021-06-12")
                .presses("Xem lại")
                .sees("Đang xem những gì hệ thống đã ghi nhận đến hết ngày 12/06/2021.")
                .sees("Hội đồng đang đánh giá")
                .follows("Về hiện tại")
                .sees("Đã duyệt");
    }

    @Test
    void officerSeesTheSchoolsBelowAndChangesNothing(Visits visits) {
        Visitor officer = visits.enter("chuyenvien");
        officer.sees(
                        "Các trường thuộc phạm vi quản lý",
                        "Trường Trung học cơ sở Trung Mỹ Tây 1",
                        "Trường THCS Hồng Phong",
                        "Trường THCS Pom Lót")
                .follows("Trường THCS Hồng Phong")
                .sees("Các tiêu chí theo mức đạt")
                .goesTo("Tự đánh giá")
                .sees("2022-2023")
                .doesNotSee("Mở bản tự đánh giá mới");
    }

    @Test
    void administratorSeesEachFrameworkWithItsProvenance(Visits visits) {
        Visitor administrator = visits.enter("quantri");
        administrator
                .follows("Bộ tiêu chuẩn")
                .sees("Các bộ tiêu chuẩn", "18/2018/TT-BGDĐT", "57/2026/TT-BGDĐT")
                .opens("/bo-tieu-chuan/tt57-2026-general")
                .sees("Nguồn gốc", "Cơ quan ban hành", "Mức của trường");
    }

    @Test
    void administratorSeesNothingOfASchoolsContent(Visits visits) {
        Visitor administrator = visits.enter("quantri");
        administrator.isKeptOutOf(SCHOOL + "/tu-danh-gia/2020-2021").doesNotSee("28/28");
    }

    @Test
    void everythingCanBeReadInEnglish(Visits visits) {
        Visitor principal = visits.enter("hieutruong.hong-phong");
        principal.opens("/truong/hong-phong").follows("English").sees("Home", "Sign out");
        principal.doesNotSee("Trang chủ").goesTo("Self-assessment").doesNotSee("Tự đánh giá");
        principal.follows("Tiếng Việt").sees("Trang chủ", "Đăng xuất");
    }
}
