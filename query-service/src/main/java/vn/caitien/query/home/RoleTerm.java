package vn.caitien.query.home;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.web.FormReader;

/** Which role somebody is to have, from when, and until when; without an end it stays open. */
record RoleTerm(Role role, LocalDate from, @Nullable LocalDate to) {

    /** What the form says; only to be sent if it has no problem. */
    static RoleTerm read(FormReader read, LocalDate today) {
        read.required("role");
        Role role = read.choice("role", Role.class);
        LocalDate from = read.date("from");
        return new RoleTerm(
                Objects.requireNonNullElse(role, Role.STAFF),
                from == null ? today : from,
                read.date("to"));
    }
}
