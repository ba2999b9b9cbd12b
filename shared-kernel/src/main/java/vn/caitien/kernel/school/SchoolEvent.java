package vn.caitien.kernel.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;

/** Facts about a school itself. */
public sealed interface SchoolEvent {

    /** A school became a tenant. */
    @StoredAs("school.registered")
    record SchoolRegistered(
            String school,
            String name,
            List<Band> bands,
            @Nullable String province,
            @Nullable String commune)
            implements SchoolEvent {}

    /** What is known of the school was put right. */
    @StoredAs("school.profile-corrected")
    record SchoolProfileCorrected(
            String name,
            List<Band> bands,
            @Nullable String province,
            @Nullable String commune,
            String reason)
            implements SchoolEvent {}

    /** From a date on, an authority supervises the school. */
    @StoredAs("school.placed-under-authority")
    record SchoolPlacedUnderAuthority(String authority, LocalDate effectiveOn)
            implements SchoolEvent {}
}
