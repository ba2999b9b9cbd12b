package vn.caitien.command.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.school.Band;

/** What can be asked of a school. */
sealed interface SchoolCommand extends Command {

    String school();

    @Override
    default String target() {
        return "school/" + school();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.SCHOOL_UNKNOWN;
    }

    /** Make a school a tenant, under an authority. */
    record RegisterSchool(
            String school,
            String name,
            List<Band> bands,
            @Nullable String province,
            @Nullable String commune,
            String authority,
            LocalDate today)
            implements SchoolCommand {}

    /** Put right what is known of it. */
    record CorrectSchoolProfile(
            String school,
            String name,
            List<Band> bands,
            @Nullable String province,
            @Nullable String commune,
            String reason)
            implements SchoolCommand {}
}
