package vn.caitien.standalone.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of each school happened that no paper dates, as {@code calendar.json} has them.
 */
record Calendar(String about, List<SchoolDays> schools) {

    record SchoolDays(
            String school,
            String authority,
            LocalDateTime registered,
            LocalDate rolesFrom,
            AssessmentDays assessment,
            @Nullable LocalDateTime externalResult,
            PlanDays plan,
            EvaluatorDays evaluator) {}

    record AssessmentDays(
            LocalDateTime opened,
            WorkingDays rated,
            LocalDateTime stated,
            LocalDateTime submitted,
            LocalDateTime approved) {}

    record PlanDays(
            LocalDateTime drafted,
            WorkingDays written,
            LocalDateTime submitted,
            LocalDateTime approved) {}

    record EvaluatorDays(LocalDateTime granted, LocalDate from, LocalDate to) {}
}
