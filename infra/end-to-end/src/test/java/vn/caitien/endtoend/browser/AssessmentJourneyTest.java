package vn.caitien.endtoend.browser;

import static vn.caitien.endtoend.browser.StagedPeople.PRINCIPAL;
import static vn.caitien.endtoend.browser.StagedPeople.SECRETARY;
import static vn.caitien.endtoend.browser.StagedSchool.YEAR;

import org.junit.jupiter.api.Test;

/** A self-assessment on its way from the council to the principal. */
@Journey
class AssessmentJourneyTest {

    @Test
    void secretaryOpensRatesByRequirementAndHandsIn(Visits visits) {
        StagedSchool school = visits.school();

        Visitor secretary = visits.enter(SECRETARY);
        secretary
                .follows(school.name())
                .goesTo("Tự đánh giá")
                .picks("Năm học", YEAR)
                .presses("Mở bản tự đánh giá")
                .isTold("Đã lưu.");
        secretary
                .sees("Hội đồng đang đánh giá")
                .follows("Tiêu chí 1.1")
                .rates(1, "1", "Đạt")
                .rates(1, "2", "Không đạt")
                .presses("Lưu đánh giá")
                .isTold("Đã lưu.");
        secretary.sees("Còn thiếu để đạt Mức 1", "Các lần đánh giá trong năm học này");

        secretary
                .presses("Đạt hết Mức 1")
                .writes("Lý do thay đổi", "Đã bổ sung hồ sơ còn thiếu.")
                .presses("Lưu đánh giá")
                .isTold("Đã lưu.");
        secretary.sees("Lý do: Đã bổ sung hồ sơ còn thiếu.");

        secretary
                .follows("Tự đánh giá năm học " + YEAR)
                .presses("Gửi hiệu trưởng duyệt")
                .isTold("Đã lưu.");
        secretary.sees("Chờ hiệu trưởng duyệt");
    }

    @Test
    void principalReturnsWithReasonAndApprovesTheSecondTime(Visits visits) {
        StagedSchool school = visits.school().opensAssessment().ratesAllButWeak("1.1");
        String sheet = school.path("/tu-danh-gia/" + YEAR);
        Visitor secretary = visits.enter(SECRETARY);
        secretary.opens(sheet).presses("Gửi hiệu trưởng duyệt").isTold("Đã lưu.");

        Visitor principal = visits.enter(PRINCIPAL);
        principal
                .takesUpWhatWaitsIn(school)
                .unfolds("Trả lại kèm lý do")
                .writes("Lý do", "Thiếu minh chứng ở tiêu chí 1.1.")
                .presses("Trả lại kèm lý do")
                .isTold("Đã lưu.");

        secretary
                .opens(sheet)
                .sees("Thiếu minh chứng ở tiêu chí 1.1.")
                .presses("Gửi hiệu trưởng duyệt")
                .isTold("Đã lưu.");

        principal.opens(sheet).presses("Duyệt bản tự đánh giá").isTold("Đã lưu.");
        principal.sees("Đã duyệt", "Mở lại để sửa");
    }

    @Test
    void refusedFormSaysWhyAndKeepsWhatWasTyped(Visits visits) {
        StagedSchool school = visits.school();

        Visitor secretary = visits.enter(SECRETARY);
        secretary
                .opens(school.path("/minh-chung"))
                .unfolds("Đăng ký minh chứng mới")
                .writes("Mã minh chứng", "không phải mã")
                .writes("Tên minh chứng", "Nghị quyết của hội đồng trường")
                .writes("Số, ký hiệu", "12/NQ-HĐT")
                .presses("Đăng ký")
                .isRefused("Những gì bạn đã nhập vẫn còn nguyên dưới đây.");

        secretary
                .finds("Mã minh chứng", "không phải mã")
                .finds("Tên minh chứng", "Nghị quyết của hội đồng trường")
                .finds("Số, ký hiệu", "12/NQ-HĐT")
                .writes("Mã minh chứng", "MC.1.1.01")
                .presses("Đăng ký")
                .isTold("Đã lưu.");
    }

    @Test
    void halfWrittenTextSurvivesAReload(Visits visits) {
        StagedSchool school = visits.school().opensAssessment();
        String criterion = school.path("/tu-danh-gia/" + YEAR + "/tieu-chi/1.2");

        Visitor secretary = visits.enter(SECRETARY);
        secretary.opens(criterion).writes("Điểm mạnh", "Hội đồng trường họp đúng kỳ");
        secretary
                .opens(criterion)
                .finds("Điểm mạnh", "Hội đồng trường họp đúng kỳ")
                .presses("Lưu mô tả")
                .isTold("Đã lưu.");
    }
}
