package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school with several grade bands takes the lowest. */
class BandsStandingTest {

    @ParameterizedTest
    @CsvSource({
        "2 1, 1, 1",
        "2 2, 2, 2",
        "1 0, 0, 0",
        "2 2 0, 0, 0",
        "2 ?, , 0",
        "0 ?, 0, 0",
        "1 ?, , 0"
    })
    void takesTheLowest(String bands, Integer level, int proven) {
        BandsStanding lowest =
                BandsStanding.lowest(Arrays.stream(bands.split(" ")).map(this::standing).toList())
                        .orElseThrow();
        assertThat(lowest.level()).isEqualTo(level);
        assertThat(lowest.determinate()).isEqualTo(level != null);
        assertThat(lowest.provenLevel()).isEqualTo(proven);
    }

    @Test
    void hasNoResultWithoutBands() {
        assertThat(BandsStanding.lowest(List.of())).isEmpty();
    }

    private SchoolStanding standing(String level) {
        Framework framework = Sample.framework("tt57-2026-general");
        Integer reached = level.equals("?") ? null : Integer.valueOf(level);
        return framework.schoolStanding(
                framework.criteria().stream().map(c -> c.standingAt(reached)).toList());
    }
}
