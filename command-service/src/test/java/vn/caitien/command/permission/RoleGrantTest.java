package vn.caitien.command.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.command.permission.GrantCommand.GrantRole;
import vn.caitien.command.permission.GrantCommand.WithdrawRole;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

class RoleGrantTest {

    private static final String GRANT = "3c1d9e8f-0f2c-4a5e-8a3b-102030405060";
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);

    @Test
    void isHeldFromADayToADay() {
        Scene.of(RoleGrant.class).when(grantTo(MAY)).records(granted(MAY));
    }

    @Test
    void mayHaveNoLastDay() {
        Scene.of(RoleGrant.class).when(grantTo(null)).records(granted(null));
    }

    @Test
    void mayLastOneDay() {
        Scene.of(RoleGrant.class).when(grantTo(SEPTEMBER)).records(granted(SEPTEMBER));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        Scene.of(RoleGrant.class)
                .when(grantTo(SEPTEMBER.minusDays(1)))
                .refuses(ProblemCode.ROLE_PERIOD_INVALID);
    }

    @Test
    void refusesTheSameGrantTwice() {
        Scene.of(RoleGrant.class, granted(null))
                .when(grantTo(null))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void isWithdrawnWithAReason() {
        Scene.of(RoleGrant.class, granted(null))
                .when(new WithdrawRole(GRANT, MAY, "chuyển công tác"))
                .records(new RoleWithdrawn(GRANT, MAY, "chuyển công tác"));
    }

    @Test
    void refusesAWithdrawalWithoutReason() {
        Scene.of(RoleGrant.class, granted(null))
                .when(new WithdrawRole(GRANT, MAY, " "))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void isWithdrawnOnce() {
        Scene.of(RoleGrant.class, granted(null))
                .then(new RoleWithdrawn(GRANT, MAY, "chuyển công tác"))
                .when(new WithdrawRole(GRANT, MAY, "lần nữa"))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void looksUnknownToAnotherTenant() {
        Scene.of(RoleGrant.class, granted(null))
                .whenAskedFrom("pom-lot", new WithdrawRole(GRANT, MAY, "x"))
                .refuses(ProblemCode.GRANT_UNKNOWN);
    }

    private static GrantRole grantTo(@Nullable LocalDate to) {
        return new GrantRole(GRANT, "subject-7", "Cô giáo", Role.STAFF, SEPTEMBER, to, false);
    }

    @Test
    void isNotGrantedTwiceForTheSameTime() {
        Scene.of(RoleGrant.class)
                .when(new GrantRole(GRANT, "subject-7", null, Role.STAFF, SEPTEMBER, null, true))
                .refuses(ProblemCode.ROLE_ALREADY_HELD);
    }

    private static RoleGranted granted(@Nullable LocalDate to) {
        return new RoleGranted(GRANT, "subject-7", Role.STAFF, SEPTEMBER, to);
    }
}
