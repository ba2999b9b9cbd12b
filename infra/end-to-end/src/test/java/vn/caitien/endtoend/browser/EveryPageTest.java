package vn.caitien.endtoend.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page at both widths: nothing sticks out, everybody can read it, and no code name is left.
 * With {@code -Dpictures=DIR} each page also leaves a picture there.
 */
@Journey(keycloak = false)
class EveryPageTest {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** A message without words, or an identifier that no person can read. */
    private static final Pattern CODE_NAME =
            Pattern.compile("\\?\\?|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String MY_WORK = "/truong/pom-lot/viec-cua-toi";
    private static final String PICTURES = System.getProperty("pictures", "");

    /** Pages by the user who sees them. */
    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                "hieutruong.hong-phong",
                List.of(
                        "/",
                        "/truong/hong-phong",
                        "/truong/hong-phong/tu-danh-gia",
                        "/truong/hong-phong/tu-danh-gia/2022-2023",
                        "/truong/hong-phong/tu-danh-gia/2022-2023?ngay=2023-06-05",
                        "/truong/hong-phong/tu-danh-gia/2022-2023/tieu-chi/3.5",
                        "/truong/hong-phong/minh-chung",
                        "/truong/hong-phong/ke-hoach",
                        "/truong/hong-phong/ke-hoach/2023-2024",
                        "/truong/hong-phong/giam-sat/2023-2024",
                        "/truong/hong-phong/lich-su",
                        "/truong/hong-phong/nhat-ky",
                        "/truong/hong-phong/vai-tro",
                        "/toi",
                        "/bo-tieu-chuan",
                        "/bo-tieu-chuan/tt18-2018"));
        pages.put(
                "thuky.pom-lot",
                List.of(
                        "/",
                        "/truong/pom-lot/tu-danh-gia/2026-2027",
                        "/truong/pom-lot/tu-danh-gia/2026-2027/tieu-chi/1.1",
                        "/truong/pom-lot/ke-hoach/2026-2027",
                        "/truong/pom-lot/giam-sat/2026-2027",
                        MY_WORK));
        pages.put("chuyenvien", List.of("/", "/truong/trung-my-tay-1"));
        pages.put("quantri", List.of("/", "/quan-tri"));
        return pages;
    }

    @Test
    void showsNothingThatSticksOutOrShutsSomebodyOut(Visits visits) {
        List<String> findings = new ArrayList<>();
        pages().forEach(
                        (user, paths) -> {
                            Visitor visitor = visits.enter(user);
                            for (String path : paths) {
                                visitor.opens(path);
                                look(visitor, user + " " + path, findings);
                            }
                            if (paths.contains(MY_WORK)) {
                                visitor.opens(MY_WORK).taps(visitor.page().locator("a.task"));
                                look(visitor, user + " hanh-dong", findings);
                                visitor.opens(visitor.page().url() + "/sua");
                                look(visitor, user + " hanh-dong/sua", findings);
                            }
                        });
        assertThat(findings).isEmpty();
    }

    @Test
    void showsNoFormThatSticksOutOrShutsSomebodyOut(Visits visits) {
        StagedSchool school =
                visits.school().opensAssessment().ratesAllButWeak("2.2").approvesAssessment();
        String action = school.plan().isDraftedWithActionOfTeacher("Bổ sung sách cho thư viện");
        String plan = "/ke-hoach/" + StagedSchool.YEAR;
        List<String> findings = new ArrayList<>();
        Visitor secretary = visits.enter(StagedPeople.SECRETARY);
        for (String path :
                List.of(
                        plan,
                        plan + "/noi-dung-moi",
                        plan + "/tieu-chi-con-yeu",
                        plan + "/phan-chung",
                        plan + "/duy-tri?tieu-chi=1.1",
                        plan + "/chi-tieu/moi",
                        "/hanh-dong/" + action + "/sua",
                        "/hanh-dong/" + action)) {
            secretary.opens(school.path(path));
            look(secretary, "form " + path.replace(action, ""), findings);
        }
        secretary.opens(school.path("/ke-hoach/nhap"));
        look(secretary, "form nhap", findings);
        secretary.page().locator("#upload-tep").setInputFiles(planFile());
        secretary.presses("Đọc tệp");
        look(secretary, "form nhap xem-lai", findings);
        secretary
                .page()
                .locator("details")
                .evaluateAll("all => all.forEach(one => one.open = true)");
        look(secretary, "form nhap mo-het", findings);
        Visitor principal = visits.enter(StagedPeople.PRINCIPAL);
        principal.opens(school.path("/vai-tro")).unfolds("Sửa tên");
        look(principal, "form vai-tro", findings);
        principal.opens("/toi").unfolds("Sửa tên");
        look(principal, "form toi", findings);
        Visitor reviewer = visits.enter("hieutruong.trung-my-tay-1");
        reviewer.opens("/truong/trung-my-tay-1/ke-hoach/2021-2022").unfolds("đánh giá");
        look(reviewer, "form danh-gia", findings);
        Visitor administrator = visits.enter("quantri");
        administrator.opens("/quan-tri").unfolds("Xoá dữ liệu cá nhân");
        look(administrator, "form xoa-du-lieu", findings);
        Visitor stranger = visits.stranger(Screen.LAPTOP);
        stranger.page().navigate("/");
        look(stranger, "login", findings);
        assertThat(findings).isEmpty();
    }

    /** A plan as many schools write it, of a year that has none yet. */
    private static FilePayload planFile() {
        String text =
                """
                TRƯỜNG THCS THỬ NGHIỆM
                Số: 12/KH-THCS
                KẾ HOẠCH
                Cải tiến chất lượng giáo dục năm học 2024-2025
                Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018;
                I. MỤC ĐÍCH, YÊU CẦU
                Nâng cao chất lượng giáo dục toàn diện.
                II. NỘI DUNG CẢI TIẾN
                1. Tiêu chí 1.1
                - Hạn chế: Chưa rà soát chiến lược.
                - Giải pháp: Rà soát, bổ sung chiến lược phát triển.
                - Người thực hiện: Hiệu trưởng
                - Thời gian: từ tháng 9/2024 đến tháng 12/2024
                - Kinh phí: 2.000.000 đồng
                2. Tiêu chí 1.2
                - Giải pháp: Kiện toàn hội đồng trường.
                - Thời gian: tháng 10/2026
                """;
        return new FilePayload("Kế hoạch 2024.txt", "text/plain", text.getBytes(UTF_8));
    }

    private static void look(Visitor visitor, String page, List<String> findings) {
        for (Screen screen : Screen.values()) {
            visitor.turnsTo(screen);
            findings(visitor)
                    .map(finding -> "%s at %d px: %s".formatted(page, screen.width(), finding))
                    .forEach(findings::add);
            keepPicture(visitor, screen, page);
        }
        visitor.turnsTo(Screen.LAPTOP);
    }

    private static Stream<String> findings(Visitor visitor) {
        Stream<String> barriers =
                new AxeBuilder(visitor.page())
                                .options(violationsOnly())
                                .withTags(WCAG)
                                .setLegacyMode(true)
                                .analyze()
                                .getViolations()
                                .stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(EveryPageTest::describe);
        int overhang = visitor.overhang();
        Stream<String> sideways =
                overhang > 0 ? Stream.of(overhang + " px stick out on the right") : Stream.empty();
        Stream<String> codes =
                CODE_NAME
                        .matcher(visitor.page().locator("body").innerText())
                        .results()
                        .map(found -> "code name " + found.group());
        return Stream.of(barriers, sideways, codes).flatMap(all -> all);
    }

    /** What passes is not described, which is most of the work on a long page. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String describe(Rule rule) {
        return "%s (%s) at %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList());
    }

    private static void keepPicture(Visitor visitor, Screen screen, String name) {
        if (!PICTURES.isEmpty()) {
            String file = name.replaceAll("[^a-z0-9.-]+", "_") + "-" + screen.width() + ".png";
            visitor.leavesPicture(Path.of(PICTURES, file));
        }
    }
}
