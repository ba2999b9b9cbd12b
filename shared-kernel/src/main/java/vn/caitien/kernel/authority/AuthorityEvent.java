package vn.caitien.kernel.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;

/** Facts about supervising bodies and the tree they form. */
public sealed interface AuthorityEvent {

    /**
     * A supervising body is known: a province's department, a commune's office, a former district
     * office.
     */
    @StoredAs("authority.registered")
    record AuthorityRegistered(String authority, String name) implements AuthorityEvent {}

    /** From a date on, the body stands below another one. */
    @StoredAs("authority.placed-under")
    record AuthorityPlacedUnder(@Nullable String parent, LocalDate effectiveOn)
            implements AuthorityEvent {}
}
