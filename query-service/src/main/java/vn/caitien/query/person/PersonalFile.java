package vn.caitien.query.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.improvementplan.ActionStatus;

/**
 * Everything the product keeps about one person. What somebody wrote is the school's; the file says
 * when, where and as what it was written.
 *
 * @param subject the only id that facts know the person by
 */
record PersonalFile(
        Instant preparedAt,
        String subject,
        @Nullable String name,
        List<HeldRole> roles,
        List<Act> acts,
        List<Assigned> assigned) {

    /** A role that the person holds, held or will hold in a place. */
    record HeldRole(
            String place,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawalReason) {}

    /** Something the person did; {@code act} says in words what {@code type} is. */
    record Act(
            Instant recordedAt,
            String place,
            String role,
            String type,
            String act,
            @Nullable String schoolYear,
            List<String> criteria) {}

    /** A row of a plan in which the person is named by their account. */
    record Assigned(
            String school, String schoolYear, String action, ActionStatus status, boolean leads) {}
}
