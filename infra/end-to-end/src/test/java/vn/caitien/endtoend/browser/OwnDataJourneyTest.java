package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.endtoend.browser.StagedPeople.PRINCIPAL;
import static vn.caitien.endtoend.browser.StagedPeople.TEACHER;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's own data: put right, and taken along. */
@Journey
class OwnDataJourneyTest {

    @Test
    void teacherCorrectsTheNameAndTheTrailFollows(Visits visits) {
        StagedSchool school = visits.school();
        school.plan().isSignedWithActionOfTeacher("Bổ sung sách cho thư viện");
        Visitor teacher = visits.enter(TEACHER, Screen.PHONE);
        teacher.opens("/").follows("Dữ liệu của tôi").unfolds("Sửa tên");
        String before = teacher.field("Tên hiện trên màn hình").inputValue();

        teacher.writes("Tên hiện trên màn hình", "Lò Thị Khánh Ngân")
                .presses("Lưu tên")
                .isTold("Đã lưu.");
        teacher.sees("Lò Thị Khánh Ngân", "sửa tên hiện trên màn hình");
        assertThat(teacher.overhang()).isZero();
        visits.enter(PRINCIPAL).opens(school.path("/vai-tro")).sees("Lò Thị Khánh Ngân");

        teacher.unfolds("Sửa tên")
                .writes("Tên hiện trên màn hình", before)
                .presses("Lưu tên")
                .isTold("Đã lưu.");
    }

    @Test
    void teacherTakesACopyAlong(Visits visits) throws IOException {
        Visitor teacher = visits.enter(TEACHER);
        teacher.opens("/toi");

        Download copy = teacher.page().waitForDownload(() -> teacher.presses("Tải bản sao"));

        assertThat(copy.suggestedFilename()).isEqualTo("du-lieu-cua-toi.json");
        JsonNode file = JsonMapper.shared().readTree(Files.readString(copy.path()));
        assertThat(file.get("roles")).isNotEmpty();
        assertThat(file.get("acts")).isNotEmpty();
        teacher.opens("/toi").sees("lấy bản sao dữ liệu cá nhân của mình");
    }
}
