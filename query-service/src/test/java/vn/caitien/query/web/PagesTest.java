package vn.caitien.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.query.Screen.PRINCIPAL;
import static vn.caitien.query.Screen.SCHOOL;
import static vn.caitien.query.Screen.YEAR;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caitien.query.Screen;

/** What holds for every page. */
class PagesTest {
    private static final Pattern RAW_KEY =
            Pattern.compile("\\?\\?[a-z_.-]+\\?\\?|\\?\\?\\w+_(vi|en)");
    private static final Pattern UUID = Pattern.compile(">[^<]*[0-9a-f]{8}-[0-9a-f]{4}-[^<]*<");

    private final Screen screen = Screen.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/toi",
                "/bo-tieu-chuan",
                "/bo-tieu-chuan/tt18-2018",
                "/truong/" + SCHOOL,
                "/truong/" + SCHOOL + "?ngay=2025-10-01",
                "/truong/" + SCHOOL + "/vai-tro",
                "/truong/" + SCHOOL + "/tu-danh-gia",
                "/truong/" + SCHOOL + "/tu-danh-gia/" + YEAR,
                "/truong/" + SCHOOL + "/tu-danh-gia/" + YEAR + "?cap=thcs&ngay=2025-10-01",
                "/truong/" + SCHOOL + "/tu-danh-gia/" + YEAR + "/so-lieu-bao-cao",
                "/truong/" + SCHOOL + "/tu-danh-gia/" + YEAR + "/tieu-chi/1.1",
                "/truong/" + SCHOOL + "/tu-danh-gia/" + YEAR + "/tieu-chi/1.1?ngay=2025-10-01",
                "/truong/" + SCHOOL + "/minh-chung",
                "/truong/" + SCHOOL + "/minh-chung/H1-1.1-01",
                "/truong/" + SCHOOL + "/ke-hoach",
                "/truong/" + SCHOOL + "/ke-hoach/nhap",
                "/truong/" + SCHOOL + "/ke-hoach/nhap/a-" + SCHOOL,
                "/truong/" + SCHOOL + "/lich-su",
                "/truong/" + SCHOOL + "/nhat-ky",
                "/truong/" + SCHOOL + "/nhat-ky?loai=self-assessment&tu=2025-09-01"
            })
    void showsInBothLanguagesWithoutRawKeysOrIds(String path) throws Exception {
        for (String language : new String[] {"vi", "en"}) {
            MockHttpServletResponse page = screen.open(PRINCIPAL, path, language);
            assertThat(page.getStatus()).isEqualTo(200);
            String html = page.getContentAsString();
            assertThat(html).contains("<html lang=\"" + language + "\">").endsWith("</html>\n");
            assertThat(RAW_KEY.matcher(html).results().map(m -> m.group())).isEmpty();
            assertThat(UUID.matcher(html).results().map(m -> m.group())).isEmpty();
            assertThat(html.split("<h1", -1)).hasSize(2);
        }
    }
}
