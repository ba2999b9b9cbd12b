package vn.caitien.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.UpkeepRecorded;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;
import vn.caitien.query.TestTokens;
import vn.caitien.query.platform.Checksums;
import vn.caitien.query.platform.Rebuild;

class AuditTrailTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final String TRAIL = "/api/v1/schools/pom-lot/audit";
    private static final String PRINCIPAL = TestTokens.of("subject-principal");
    private static TestService service;

    @BeforeAll
    static void aYearGoesBy() throws SQLException {
        service = TestService.start(DATABASE, Clock.systemDefaultZone());
        AuditStory story = new AuditStory(DATABASE);
        String last = story.happens();
        service.shows(story.facts(), AuditStory.SCHOOL, last);
        new Story(story.facts()).school("truong-khac");
        service.shows(story.facts(), "truong-khac", "school/truong-khac");
        manyFactsAtTheSameMoments(story.facts());
    }

    /** More than are read at a time, each moment three times. */
    private static void manyFactsAtTheSameMoments(FactWriter facts) {
        String plan = "improvement-plan/truong-khac/2025-2026";
        for (int round = 0; round < 3; round++) {
            int first = round * 200;
            facts.at("2025-12-01T00:00:00Z");
            facts.append(
                    "truong-khac",
                    plan,
                    IntStream.range(first, first + 200)
                            .mapToObj(number -> upkeep(number))
                            .toArray());
            service.shows(facts, "truong-khac", plan);
        }
    }

    private static Object upkeep(int number) {
        return number == 0
                ? new PlanDrafted("truong-khac", "2025-2026", "tt18-2018", null, null)
                : new UpkeepRecorded("1.1", "Nội dung thứ " + number + ".");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void tellsTheYearInSentences() {
        assertThat(sentences(AuditFilter.everything()).reversed())
                .containsExactly(
                        """
                        Quản trị nền tảng đăng ký trường “THCS Pom Lót”.
                        Quản trị nền tảng đặt trường trực thuộc Phòng Văn hóa - Xã hội từ ngày 01/09/2025.
                        Quản trị nền tảng cấp vai trò Hiệu trưởng cho Hiệu trưởng A từ ngày 01/09/2025.
                        Hiệu trưởng A (Hiệu trưởng) cấp vai trò Thư ký hội đồng tự đánh giá cho một người dùng từ ngày 01/09/2025 đến ngày 31/08/2026.
                        Hiệu trưởng A (Hiệu trưởng) cấp vai trò Giáo viên, nhân viên cho Giáo viên B từ ngày 01/09/2025.
                        Hiệu trưởng A (Hiệu trưởng) thôi vai trò Giáo viên, nhân viên của Giáo viên B từ ngày 01/10/2025. Lý do: Chuyển trường.
                        Thư ký hội đồng tự đánh giá mở bản tự đánh giá theo Bộ tiêu chuẩn đánh giá trường THCS, THPT và trường phổ thông có nhiều cấp học (Thông tư 18/2018) (năm học 2025-2026, THCS).
                        Thư ký hội đồng tự đánh giá chấm tiêu chí 1.1: Mức 1 (năm học 2025-2026, THCS).
                        Thư ký hội đồng tự đánh giá chấm tiêu chí 1.1: Mức 1 → Mức 2 (năm học 2025-2026, THCS). Lý do: Có thêm minh chứng.
                        Thư ký hội đồng tự đánh giá chấm tiêu chí 1.10: Chưa đủ dữ liệu (năm học 2025-2026, THCS).
                        Thư ký hội đồng tự đánh giá chấm tiêu chí 1.10: Chưa đủ dữ liệu → Không đạt Mức 1 (năm học 2025-2026, THCS). Lý do: Chưa có hồ sơ.
                        Thư ký hội đồng tự đánh giá chấm tiêu chí 1.10: Yêu cầu của Mức 2: Chưa đánh giá → Không đạt (năm học 2025-2026, THCS). Lý do: Đánh giá nốt.
                        Thư ký hội đồng tự đánh giá đăng ký minh chứng H1-1.1-01: “Kế hoạch chiến lược”.
                        Thư ký hội đồng tự đánh giá sửa thông tin minh chứng H1-1.1-01: Số: (không có) → 12/KH; Ngày ban hành: (không có) → 01/09/2025. Lý do: Ghi số văn bản.
                        Thư ký hội đồng tự đánh giá gắn minh chứng H1-1.1-01 vào tiêu chí 1.1, Mức 1, chỉ báo a (năm học 2025-2026, THCS).
                        Thư ký hội đồng tự đánh giá gỡ minh chứng H1-1.1-01 khỏi tiêu chí 1.1, Mức 1, chỉ báo a (năm học 2025-2026, THCS). Lý do: Gắn nhầm chỗ.
                        Thư ký hội đồng tự đánh giá lập kế hoạch cải tiến chất lượng theo Bộ tiêu chuẩn đánh giá trường THCS, THPT và trường phổ thông có nhiều cấp học (Thông tư 18/2018), từ bản tự đánh giá năm học 2025-2026, cấp THCS (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá ghi nội dung duy trì, phát huy của tiêu chí 1.2: “Duy trì nề nếp” (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá sửa nội dung duy trì, phát huy của tiêu chí 1.2: “Duy trì nề nếp” → (không có) (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá đặt chỉ tiêu Tốt nghiệp, Khối 9: Hiện có: 98,5; Cần đạt: 100; Đơn vị tính: % (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá ghi kết quả của chỉ tiêu Tốt nghiệp, Khối 9: 99,5; Ngày đo: 31/05/2026 (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá thêm nội dung cải tiến (tiêu chí 1.10): “- Lắp camera ở cổng trường” (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá phân công nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10): Phụ trách: BGH (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá định thời gian cho nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10): Bắt đầu: tháng 9/2025; Kết thúc: tháng 12/2025 (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá ghi kinh phí cho nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10): 100.000.000 đ; Nguồn: “ngân sách nhà nước” (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá sửa nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1): Tiêu chí: 1.10 → 1.10; 3.1 (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá gửi kế hoạch cải tiến chất lượng để duyệt (năm học 2025-2026).
                        Hiệu trưởng A (Hiệu trưởng) ký duyệt kế hoạch cải tiến chất lượng (năm học 2025-2026).
                        Giáo viên B (Giáo viên, nhân viên) bắt đầu thực hiện nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1) từ tháng 10/2025 (năm học 2025-2026).
                        Giáo viên B (Giáo viên, nhân viên) báo cáo tháng 10/2025 về nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1): Có nguy cơ chậm; 20%; Ghi chú: “Chờ kinh phí” (năm học 2025-2026).
                        Giáo viên B (Giáo viên, nhân viên) sửa báo cáo tháng 10/2025 về nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1): Có nguy cơ chậm → Đúng tiến độ (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá lùi hạn nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1): Kết thúc: tháng 12/2025 → tháng 3/2026 (năm học 2025-2026). Lý do: Chờ kinh phí.
                        Thư ký hội đồng tự đánh giá đổi thời gian của nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1): Bắt đầu: tháng 9/2025 → tháng 10/2025; Kết thúc: tháng 3/2026 → tháng 5/2026 (năm học 2025-2026). Lý do: Đấu thầu lại.
                        Thư ký hội đồng tự đánh giá báo hoàn thành nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1) trong tháng 3/2026: “Lắp xong 8 camera” (năm học 2025-2026).
                        Hiệu trưởng A (Hiệu trưởng) xác nhận nội dung cải tiến “Lắp camera ở cổng trường” (tiêu chí 1.10, 3.1) đã hoàn thành (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá ghi đánh giá việc thực hiện kế hoạch, cuối học kỳ I: Nội dung theo dõi: “Tiến độ lắp camera”; Kết quả: “Lắp 6/8 camera”; Người đánh giá: Tổ giám sát (năm học 2025-2026).
                        Thư ký hội đồng tự đánh giá sửa đánh giá việc thực hiện kế hoạch, cuối học kỳ I: Kết quả: “Lắp 6/8 camera” → “Lắp xong 8 camera”; Điều chỉnh: (không có) → “Thêm đèn ở cổng” (năm học 2025-2026). Lý do: Đếm lại.
                        """
                                .lines()
                                .toArray(String[]::new));
    }

    @Test
    void tellsTheSameInEnglish() {
        var page =
                trail().page(
                                AuditStory.SCHOOL,
                                filter("type", "self-assessment.criterion-rated"),
                                0,
                                5,
                                Locale.ENGLISH);

        assertThat(page.items().get(3).sentence())
                .isEqualTo(
                        "Council secretary rated criterion 1.1: Level 1 → Level 2 (school year"
                                + " 2025-2026, Lower secondary). Reason: Có thêm minh chứng.");
        assertThat(page.total()).isEqualTo(5);
        assertThat(
                        trail().page(
                                        AuditStory.SCHOOL,
                                        filter("type", "improvement.plan-reviewed"),
                                        0,
                                        1,
                                        Locale.ENGLISH)
                                .items())
                .extracting(AuditItem::sentence)
                .containsExactly(
                        "Council secretary changed the review of the plan at the end of term I:"
                            + " Result: “Lắp 6/8 camera” → “Lắp xong 8 camera”; Adjustment:"
                            + " (nothing) → “Thêm đèn ở cổng” (school year 2025-2026). Reason: Đếm"
                            + " lại.");
    }

    @Test
    void saysWhatWasThereBeforeAndWhatIsThereNow() {
        assertThat(items(filter("action", AuditStory.ACTION)))
                .extracting(AuditItem::typeName, AuditItem::from, AuditItem::to)
                .startsWith(
                        tuple("Xác nhận hoàn thành", "Đã báo hoàn thành", "Đã xác nhận hoàn thành"),
                        tuple("Báo hoàn thành", "Đang thực hiện", "Đã báo hoàn thành"),
                        tuple(
                                "Thời gian thực hiện",
                                "Bắt đầu: tháng 9/2025; Kết thúc: tháng 3/2026",
                                "Bắt đầu: tháng 10/2025; Kết thúc: tháng 5/2026"),
                        tuple("Lùi hạn", "Kết thúc: tháng 12/2025", "Kết thúc: tháng 3/2026"),
                        tuple("Báo cáo tiến độ", "Có nguy cơ chậm", "Đúng tiến độ"))
                .contains(tuple("Bắt đầu thực hiện", "Chưa bắt đầu", "Đang thực hiện"));
        AuditItem rated = items(filter("criterion", "1.1")).get(2);
        assertThat(rated.changes())
                .containsExactly(
                        new Change("", "Mức 1", "Mức 2"),
                        new Change("Yêu cầu của Mức 2", "Không đạt", "Đạt"));
        assertThat(rated.from()).isEqualTo("Mức 1");
        assertThat(rated.to()).isEqualTo("Mức 2");
        assertThat(rated.reason()).isEqualTo("Có thêm\nminh chứng.");
    }

    @Test
    void findsByWhoWhatWhenAndWhere() {
        assertThat(items(filter("actor", "subject-b"))).hasSize(3);
        assertThat(items(filter("type", "evidence"))).hasSize(2);
        assertThat(items(filter("criterion", "1.1")))
                .extracting(AuditItem::type)
                .containsExactly(
                        "self-assessment.evidence-unlinked",
                        "self-assessment.evidence-linked",
                        "self-assessment.criterion-rated",
                        "self-assessment.criterion-rated");
        // The action came to serve 3.1 later; all that happened to it is found.
        assertThat(items(filter("criterion", "3.1")))
                .hasSize(items(filter("action", AuditStory.ACTION)).size());
        assertThat(items(AuditFilter.of("2025-09-10", "2025-09-10", null, null, null, null)))
                .hasSize(10);
        assertThat(items(AuditFilter.of("2025-09-02", "2025-09-09", null, null, null, null)))
                .isEmpty();
    }

    @Test
    void offersWhatCanBeFilteredBy() {
        assertThat(trail().people(AuditStory.SCHOOL, VIETNAMESE))
                .containsExactly(
                        new AuditTrail.Person("subject-b", "Giáo viên B (Giáo viên, nhân viên)"),
                        new AuditTrail.Person("subject-principal", "Hiệu trưởng A (Hiệu trưởng)"),
                        new AuditTrail.Person("subject-administrator", "Quản trị nền tảng"),
                        new AuditTrail.Person("subject-secretary", "Thư ký hội đồng tự đánh giá"));
        assertThat(trail().types(VIETNAMESE))
                .contains(new AuditTrail.Type("improvement.action-delayed", "Lùi hạn"));
    }

    @Test
    void cutsPagesWithoutLosingOrRepeatingAnything() {
        List<AuditItem> all = items(AuditFilter.everything());
        AuditPage second =
                trail().page(AuditStory.SCHOOL, AuditFilter.everything(), 1, 10, VIETNAMESE);

        assertThat(second.items()).isEqualTo(all.subList(10, 20));
        assertThat(second.total()).isEqualTo(all.size()).isEqualTo(37);
    }

    @Test
    void answersByApi() {
        var answer =
                service.get(
                        TRAIL + "?type=self-assessment.criterion-rated&size=2&page=1", PRINCIPAL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"page\":1", "\"size\":2", "\"total\":5")
                .contains("\"when\":\"10/09/2025 09:00\"", "\"criterion\":\"1.1\"")
                .contains("\"from\":\"Mức 1\"", "\"to\":\"Mức 2\"", "\"schoolYear\":\"2025-2026\"");
        assertThat(service.get(TRAIL + "?asOf=2025-09-02", PRINCIPAL).body())
                .contains("\"total\":6}");
        assertThat(service.get(TRAIL + "?to=mai", PRINCIPAL).statusCode()).isEqualTo(400);
        assertThat(service.get(TRAIL + "?size=201", PRINCIPAL).statusCode()).isEqualTo(400);
        assertThat(service.get(TRAIL + "?criterion=1.1%00", PRINCIPAL).statusCode()).isEqualTo(400);
    }

    @Test
    void isReadOnlyByThoseWhoMay() {
        for (String path : List.of(TRAIL, TRAIL + "/export")) {
            assertThat(service.get(path, "").statusCode()).isEqualTo(401);
            assertThat(service.get(path, TestTokens.of("principal-of-truong-khac")).statusCode())
                    .isEqualTo(404);
            // Whoever runs the platform sees no school's content.
            assertThat(service.get(path, TestTokens.of("subject-administrator")).statusCode())
                    .isEqualTo(403);
            assertThat(service.get(path, TestTokens.of("subject-officer")).statusCode())
                    .isEqualTo(200);
        }
        assertThat(
                        service.get(
                                        "/api/v1/schools/truong-khac/audit",
                                        TestTokens.of("teacher-of-truong-khac"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void exportsATableForASpreadsheet() {
        var answer = service.get(TRAIL + "/export?action=" + AuditStory.ACTION, PRINCIPAL);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "nhat-ky-pom-lot.csv");
        assertThat(answer.body())
                .startsWith("\uFEFF\"Thời điểm\",\"Người thực hiện\",\"Vai trò\",\"Việc\"")
                .contains(
                        "\r\n"
                            + "\"31/10/2025 09:00\",\"Giáo viên B\",\"Giáo viên, nhân viên\",\"Bắt"
                            + " đầu thực hiện\"")
                .contains(
                        "\"1.10, 3.1\",\"Kết thúc: tháng 12/2025\",\"Kết thúc: tháng 3/2026\",\"Chờ"
                                + " kinh phí\"");
        assertThat(answer.body().lines()).hasSize(13);
    }

    @Test
    void exportsATrailOfAnyLengthOnce() {
        String csv =
                service.get(
                                "/api/v1/schools/truong-khac/audit/export?type=improvement",
                                TestTokens.of("principal-of-truong-khac"))
                        .body();

        assertThat(csv.lines().skip(1)).hasSize(600).doesNotHaveDuplicates();
        for (int number = 1; number < 600; number++) {
            assertThat(csv).contains("\"Nội dung thứ " + number + ".\",\"\",");
        }
    }

    @Test
    void isTheSameAfterARebuild() {
        List<AuditItem> before = items(AuditFilter.everything());
        var checksum = service.bean(Checksums.class).live().get("audit_entry");

        assertThat(service.bean(Rebuild.class).run().differing()).isEmpty();

        assertThat(service.bean(Checksums.class).live().get("audit_entry")).isEqualTo(checksum);
        assertThat(items(AuditFilter.everything())).isEqualTo(before);
    }

    private static AuditTrail trail() {
        return service.bean(AuditTrail.class);
    }

    private static AuditFilter filter(String by, String value) {
        return AuditFilter.of(
                null,
                null,
                by.equals("actor") ? value : null,
                by.equals("type") ? value : null,
                by.equals("criterion") ? value : null,
                by.equals("action") ? value : null);
    }

    private static List<AuditItem> items(AuditFilter filter) {
        return trail().page(AuditStory.SCHOOL, filter, 0, 200, VIETNAMESE).items();
    }

    private static List<String> sentences(AuditFilter filter) {
        return items(filter).stream().map(AuditItem::sentence).toList();
    }
}
