package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A phone on a slow line: the first page brings everything that the later ones share. */
@Journey(keycloak = false)
class WeightTest {
    private static final long FIRST_PAGE = 150_000;
    private static final long LATER_PAGE = 30_000;

    @Test
    void firstPageIsBelow150kBAndLaterPagesAreBelow30kB(Visits visits) {
        Visitor stranger = visits.stranger(Screen.PHONE);
        Scales scales = Scales.under(stranger.page());

        stranger.logsInAs("hieutruong.hong-phong");
        assertThat(scales.read()).as("home").isBetween(1_000L, FIRST_PAGE);

        for (String path :
                List.of(
                        "/truong/hong-phong",
                        "/truong/hong-phong/tu-danh-gia/2022-2023",
                        "/truong/hong-phong/tu-danh-gia/2022-2023/tieu-chi/3.5",
                        "/truong/hong-phong/ke-hoach/2023-2024",
                        "/truong/hong-phong/giam-sat/2023-2024",
                        "/truong/hong-phong/lich-su",
                        "/truong/hong-phong/nhat-ky",
                        "/bo-tieu-chuan/tt18-2018")) {
            stranger.opens(path);
            assertThat(scales.read()).as(path).isBetween(1_000L, LATER_PAGE);
        }
    }
}
