package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.endtoend.browser.StagedPeople.MONITOR;
import static vn.caitien.endtoend.browser.StagedPeople.SECRETARY;
import static vn.caitien.endtoend.browser.StagedPeople.TEACHER;
import static vn.caitien.endtoend.browser.StagedSchool.YEAR;

import org.junit.jupiter.api.Test;

/** The work of the year: reported by those who do it, seen by those who watch over it. */
@Journey
class WorkJourneyTest {
    private static final String MEASURES = "Bổ sung sách cho thư viện";

    @Test
    void teacherReportsOnAPhoneInThreeTaps(Visits visits) {
        StagedSchool school = visits.school();
        school.plan().isSignedWithActionOfTeacher(MEASURES);

        Visitor teacher = visits.enter(TEACHER, Screen.PHONE);
        int before = teacher.taps();
        teacher.takesUpWhatWaitsIn(school)
                .ticks("Đúng tiến độ")
                .writes("Đã làm được gì, vướng gì", "Đã mua 40 đầu sách.")
                .presses("Gửi báo cáo")
                .isTold("Đã lưu.");

        assertThat(teacher.taps() - before).isEqualTo(3);
        assertThat(teacher.overhang()).isZero();
        teacher.sees("Đã mua 40 đầu sách.")
                .unfolds("Báo đã hoàn thành")
                .writes("Kết quả", "Thư viện có 1.200 đầu sách.")
                .presses("Báo đã hoàn thành")
                .isTold("Đã lưu.");
        teacher.sees("Báo hoàn thành, chờ xác nhận");
    }

    @Test
    void monitoringTeamReturnsACompletionAndVerifiesTheNext(Visits visits) {
        StagedSchool school = visits.school();
        String action = school.plan().isSignedWithActionOfTeacher(MEASURES);
        school.plan().completes(action, "Đã mua sách.");

        Visitor monitor = visits.enter(MONITOR);
        monitor.takesUpWhatWaitsIn(school)
                .sees("Đã mua sách.")
                .unfolds("Trả lại kèm lý do")
                .writes("Lý do", "Chưa có biên bản kiểm kê.")
                .presses("Trả lại kèm lý do")
                .isTold("Đã lưu.");
        monitor.sees("Chưa có biên bản kiểm kê.");

        school.plan().completes(action, "Đã mua sách, có biên bản kiểm kê.");
        monitor.opens(school.path("/viec-cua-toi"))
                .follows(MEASURES)
                .presses("Xác nhận hoàn thành")
                .isTold("Đã lưu.");
        monitor.goesTo("Giám sát").sees("Tình hình theo tháng", "Đã xác nhận");
    }

    @Test
    void ratesAndReportsWithoutJavaScript(Visits visits) {
        StagedSchool school = visits.school().opensAssessment();
        String action = school.plan().isSignedWithActionOfTeacher(MEASURES);

        Visitor secretary = visits.enterWithoutScript(SECRETARY);
        secretary
                .opens(school.path("/tu-danh-gia/" + YEAR + "/tieu-chi/1.1"))
                .rates(1, "1", "Đạt")
                .rates(1, "2", "Đạt")
                .presses("Lưu đánh giá")
                .isTold("Đã lưu.");
        secretary.sees("Các lần đánh giá trong năm học này");

        Visitor teacher = visits.enterWithoutScript(TEACHER);
        teacher.opens(school.path("/hanh-dong/" + action))
                .ticks("Có khó khăn")
                .writes("Đã làm được gì, vướng gì", "Chưa có kinh phí.")
                .presses("Gửi báo cáo")
                .isTold("Đã lưu.");
        teacher.sees("Chưa có kinh phí.");
    }
}
