package vn.caitien.standalone.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.permission.RoleApi.Grant;
import vn.caitien.kernel.school.SchoolApi.Registration;
import vn.caitien.standalone.demo.Calendar.SchoolDays;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;

/** The steps that make a school known and give its people their roles. */
record SchoolFounding(Transcription.Profile school, SchoolDays days, DemoUsers users) {

    List<Step> steps() {
        Names names = new Names(school.id());
        List<Step> steps = new ArrayList<>();
        Registration registration =
                new Registration(
                        school.id(),
                        school.name(),
                        school.bands(),
                        school.province(),
                        school.commune(),
                        days.authority());
        steps.add(
                names.step(
                        days.registered(),
                        "chuyenvien",
                        "registration",
                        contracts -> contracts.schools().register(registration)));
        LocalDateTime at = days.registered();
        for (DemoUser user : users.all()) {
            if (!school.id().equals(user.school())) {
                continue;
            }
            at = at.plusMinutes(4);
            boolean first = user.role().equals(Role.PRINCIPAL.code());
            String by = first ? "chuyenvien" : "hieutruong";
            steps.add(granted(names, at, by, user, days.rolesFrom(), null));
        }
        DemoUser evaluator = users.named("danhgiangoai").orElseThrow();
        steps.add(
                granted(
                        names,
                        days.evaluator().granted(),
                        "hieutruong",
                        evaluator,
                        days.evaluator().from(),
                        days.evaluator().to()));
        return steps;
    }

    private static Step granted(
            Names names,
            LocalDateTime at,
            String by,
            DemoUser user,
            LocalDate from,
            @Nullable LocalDate to) {
        Grant grant = new Grant(user.subject(), user.title(), role(user), from, to);
        return names.step(
                at,
                by,
                "role/" + user.username(),
                contracts -> contracts.roles().grantInSchool(names.place(), grant));
    }

    private static Role role(DemoUser user) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(user.role()))
                .findFirst()
                .orElseThrow();
    }
}
