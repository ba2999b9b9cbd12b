package vn.caitien.query.home;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.selfassessment.SheetSummary;

/**
 * What one person needs to know first of one school.
 *
 * @param roles the roles the person holds there
 * @param sheets the self-assessments of the latest year, one per grade band
 * @param plan the plan to look at first, null if there is none
 * @param mine running actions in which the person is named, the next due first
 * @param toApprove self-assessments that wait for the person
 * @param planToApprove a plan that waits for the person, null if there is none
 * @param toVerify actions reported as done that the person may verify
 * @param late running actions past their end
 */
public record Desk(
        SchoolView school,
        Set<Role> roles,
        List<SheetSummary> sheets,
        @Nullable PlanView plan,
        List<ActionView> mine,
        List<SheetSummary> toApprove,
        @Nullable PlanView planToApprove,
        List<ActionView> toVerify,
        List<ActionView> late) {

    /** Whether something waits for the person. */
    public boolean waiting() {
        return !toApprove.isEmpty() || planToApprove != null || !toVerify.isEmpty();
    }
}
