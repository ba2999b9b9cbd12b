package vn.caitien.query.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.permission.Role;

class PlacementTest {
    private static final LocalDate MAY = LocalDate.parse("2025-05-01");
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");
    private static final List<Placement> PLACEMENTS =
            List.of(new Placement("huyen", MAY), new Placement("xa", JULY));

    @Test
    void holdsFromItsDayUntilTheNext() {
        assertThat(Placement.on(MAY.minusDays(1), PLACEMENTS)).isEmpty();
        assertThat(Placement.on(MAY, PLACEMENTS)).contains("huyen");
        assertThat(Placement.on(JULY.minusDays(1), PLACEMENTS)).contains("huyen");
        assertThat(Placement.on(JULY, PLACEMENTS)).contains("xa");
    }

    @Test
    void isTheOneRecordedLastWhereSeveralBeginOnADay() {
        assertThat(Placement.on(JULY, Placement.with(PLACEMENTS, new Placement("khac", JULY))))
                .contains("khac");
    }

    @Test
    void isTheLatestThoughAnEarlierOneWasRecordedAfterIt() {
        assertThat(Placement.on(JULY, Placement.with(PLACEMENTS, new Placement("sua", MAY))))
                .contains("xa");
    }

    @Test
    void holdsARoleOnItsFirstAndLastDayButNotOnTheDayItIsWithdrawn() {
        GrantedRole role = new GrantedRole("g", "s", Role.STAFF, MAY, JULY, null, null);
        assertThat(role.heldOn(MAY.minusDays(1))).isFalse();
        assertThat(role.heldOn(MAY)).isTrue();
        assertThat(role.heldOn(JULY)).isTrue();
        assertThat(role.heldOn(JULY.plusDays(1))).isFalse();
        GrantedRole withdrawn = new GrantedRole("g", "s", Role.STAFF, MAY, null, JULY, "đổi");
        assertThat(withdrawn.heldOn(JULY.minusDays(1))).isTrue();
        assertThat(withdrawn.heldOn(JULY)).isFalse();
    }
}
