package vn.caitien.query.improvementplan;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.security.Principal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.platform.Etag;

/** Plans and actions by API. */
@RestController
@RequestMapping("/api/v1/schools/{school}")
class ImprovementPlanController {

    private final ImprovementPlans plans;
    private final Permissions permissions;

    ImprovementPlanController(ImprovementPlans plans, Permissions permissions) {
        this.plans = plans;
        this.permissions = permissions;
    }

    @GetMapping("/plans")
    List<PlanView> all(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return plans.all(school, asOf);
    }

    @GetMapping("/plans/{year}")
    PlanView one(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller,
            HttpServletResponse response) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        PlanView plan = plans.get(school, SchoolYear.parse(year), asOf);
        Etag.write(response, plan.version());
        return plan;
    }

    @GetMapping("/actions/{id}")
    ActionView action(
            @PathVariable String school,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller,
            HttpServletResponse response) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        ActionView action = plans.action(school, id, asOf);
        Etag.write(response, action.version());
        return action;
    }

    private static final String STATUSES =
            "planned|in-progress|completed|verified|cancelled|carried-over|late";

    /** Actions, narrowed by year, status ({@code late} is one), a lead's name and a criterion. */
    @GetMapping("/actions")
    PageOf<ActionView> actions(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String schoolYear,
            @RequestParam(required = false) @Nullable @Pattern(regexp = STATUSES) String status,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable String criterion,
            @RequestParam(defaultValue = "position") @Pattern(regexp = "position|due") String sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        SchoolYear year = schoolYear == null ? null : SchoolYear.parse(schoolYear);
        List<ActionView> found =
                plans.actions(school, year, asOf).stream()
                        .filter(action -> status == null || hasStatus(action, status))
                        .filter(action -> lead == null || ledBy(action, lead))
                        .filter(
                                a ->
                                        criterion == null
                                                || a.wording().criteria().contains(criterion))
                        .sorted(sort.equals("due") ? BY_END : IN_ORDER)
                        .toList();
        return PageOf.cut(found, page, size);
    }

    private static final Comparator<ActionView> IN_ORDER =
            Comparator.comparing(ActionView::schoolYear).thenComparing(ActionView::position);

    private static final Comparator<ActionView> BY_END =
            Comparator.comparing(
                            (ActionView action) ->
                                    action.schedule() == null
                                            ? "9999-12"
                                            : action.schedule().end().toString())
                    .thenComparing(IN_ORDER);

    private static boolean hasStatus(ActionView action, String status) {
        return status.equals("late") ? action.late() : action.status().code().equals(status);
    }

    private static boolean ledBy(ActionView action, String lead) {
        return action.leads().stream()
                .anyMatch(
                        actor ->
                                actor.name().equalsIgnoreCase(lead)
                                        || lead.equals(actor.subject()));
    }
}
