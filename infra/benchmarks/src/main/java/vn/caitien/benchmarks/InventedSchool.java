package vn.caitien.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;
import vn.caitien.kernel.school.SchoolYear;

/** What is the same for all invented schools, and how each of them comes into being. */
final class InventedSchool {
    static final Framework FRAMEWORK =
            ShippedFrameworks.all().stream()
                    .filter(framework -> framework.id().equals("tt18-2018"))
                    .findFirst()
                    .orElseThrow();
    static final List<SchoolYear> YEARS =
            List.of(new SchoolYear(2023), new SchoolYear(2024), new SchoolYear(2025));

    /** In the last year the sheet is open and the plan is signed: it can be worked on. */
    static final SchoolYear LAST_YEAR = YEARS.getLast();

    static final int ACTIONS = 30;

    /** Months of a school year in which actions run and are reported on. */
    static final int MONTHS = 9;

    static final String AUTHORITY = "so-gddt";
    static final LocalDate FOUNDED = LocalDate.of(2023, Month.AUGUST, 1);

    private InventedSchool() {}

    static String id(int number) {
        return "school-%04d".formatted(number);
    }

    static String principal(String school) {
        return person(school, Role.PRINCIPAL, 0);
    }

    static String person(String school, Role role, int number) {
        return uuid(school + role + number).toString();
    }

    static String actionId(String school, SchoolYear year, int number) {
        return uuid(school + year + number).toString();
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Registers the authority of all schools. */
    static void authority(InventedYear.Telling telling) {
        telling.on("authority/" + AUTHORITY, "Authority", FOUNDED)
                .fact(new AuthorityRegistered(AUTHORITY, "Sở Giáo dục và Đào tạo"));
    }

    /** Registers the school and its people. */
    static void founding(String school, InventedYear.Telling telling) {
        telling.on("school/" + school, "School", FOUNDED)
                .fact(
                        new SchoolRegistered(
                                school,
                                "Trường THCS " + school,
                                List.of(Band.THCS),
                                "Điện Biên",
                                null))
                .fact(new SchoolPlacedUnderAuthority(AUTHORITY, FOUNDED));
        grant(school, telling, Role.PRINCIPAL, 1);
        grant(school, telling, Role.COUNCIL_SECRETARY, 1);
        grant(school, telling, Role.COUNCIL_MEMBER, 6);
        grant(school, telling, Role.MONITORING_TEAM, 2);
        grant(school, telling, Role.STAFF, 20);
    }

    private static void grant(String school, InventedYear.Telling telling, Role role, int people) {
        for (int i = 0; i < people; i++) {
            String grant = uuid("grant" + school + role + i).toString();
            telling.on("role-grant/" + grant, "RoleGrant", FOUNDED)
                    .fact(new RoleGranted(grant, person(school, role, i), role, FOUNDED, null));
        }
    }
}
