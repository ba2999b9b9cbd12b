package vn.caitien.endtoend.browser;

import static vn.caitien.endtoend.browser.StagedPeople.PRINCIPAL;
import static vn.caitien.endtoend.browser.StagedPeople.SECRETARY;
import static vn.caitien.endtoend.browser.StagedSchool.YEAR;

import org.junit.jupiter.api.Test;

/** From what the self-assessment found weak to a signed plan, and to a look back on it. */
@Journey
class PlanJourneyTest {

    @Test
    void weakCriterionBecomesARowOfASignedPlan(Visits visits) {
        StagedSchool school =
                visits.school().opensAssessment().ratesAllButWeak("2.2").approvesAssessment();
        Visitor secretary = visits.enter(SECRETARY);
        secretary
                .opens(school.path("/tu-danh-gia/" + YEAR))
                .follows("Lập kế hoạch cải tiến từ bản này")
                .picks("Năm học", YEAR)
                .picks("Dựa trên bản tự đánh giá", "Năm học " + YEAR + ", Trung học cơ sở")
                .presses("Lập kế hoạch")
                .isTold("Đã lưu.");
        secretary
                .sees("đang giữ mức của trường")
                .presses("Thêm tiêu chí 2.2 vào kế hoạch")
                .isTold("Đã lưu.");
        secretary
                .opens(school.path("/ke-hoach/" + YEAR))
                .sees(StagedSchool.weakness("2.2"))
                .follows("Sửa");

        secretary
                .writes("Người, nhóm hoặc đơn vị", "Nhóm TC2")
                .picks("Loại", "Nhóm, tổ trong trường")
                .presses("Lưu phân công")
                .isTold("Đã lưu.");
        secretary
                .writes("Từ tháng", "9/2026")
                .writes("Đến tháng", "5/2027")
                .presses("Lưu thời gian")
                .isTold("Đã lưu.");
        secretary
                .writes("Số tiền", "một ít")
                .writes("Nguồn kinh phí", "ngân sách nhà nước")
                .presses("Lưu kinh phí")
                .isRefused("Những gì bạn đã nhập vẫn còn nguyên dưới đây.");
        secretary
                .finds("Nguồn kinh phí", "ngân sách nhà nước")
                .writes("Số tiền", "100 triệu")
                .presses("Lưu kinh phí")
                .isTold("Đã lưu.");

        secretary
                .opens(school.path("/ke-hoach/" + YEAR))
                .sees("Chưa ký được: còn thiếu phần mà mẫu của thông tư đòi hỏi");
        school.plan().fillsTheForm();
        secretary
                .opens(school.path("/ke-hoach/" + YEAR))
                .sees("Nhóm TC2", "100.000.000 đ", "ngân sách nhà nước")
                .presses("Gửi hiệu trưởng ký duyệt")
                .isTold("Đã lưu.");

        Visitor principal = visits.enter(PRINCIPAL);
        principal
                .takesUpWhatWaitsIn(school)
                .sees("Nhóm TC2")
                .presses("Ký duyệt kế hoạch")
                .isTold("Đã lưu.");
        principal.sees("Đã ký duyệt");
    }

    @Test
    void monitoringTeamReviewsHowASignedPlanWasCarriedOut(Visits visits) {
        Visitor monitor = visits.enter("giamsat.trung-my-tay-1", Screen.PHONE);
        monitor.opens("/truong/trung-my-tay-1/ke-hoach/2021-2022")
                .unfolds("Ghi đánh giá")
                .writes("Kết quả thực hiện", "Đạt 6/9 nội dung.")
                .writes("Người đánh giá", "Tổ giám sát")
                .presses("Lưu đánh giá")
                .isTold("Đã lưu.");
        monitor.sees("Đạt 6/9 nội dung.")
                .unfolds("Sửa đánh giá")
                .writes("Kết quả thực hiện", "Đạt 7/9 nội dung.")
                .writes("Lý do", "Đếm sót một nội dung.")
                .presses("Lưu đánh giá")
                .isTold("Đã lưu.");
        monitor.sees("Đạt 7/9 nội dung.");
    }
}
