package vn.caitien.query.home;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.improvementplan.ActionStatus;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.ImprovementPlans;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.selfassessment.SelfAssessments;
import vn.caitien.query.selfassessment.SheetStatus;
import vn.caitien.query.selfassessment.SheetSummary;

/** Gathers what a person needs to know first. */
@Component
class Desks {
    private static final Comparator<ActionView> NEXT_DUE =
            Comparator.comparing(Desks::due).thenComparing(ActionView::position);

    private final SelfAssessments assessments;
    private final ImprovementPlans plans;

    Desks(SelfAssessments assessments, ImprovementPlans plans) {
        this.assessments = assessments;
        this.plans = plans;
    }

    Desk of(SchoolView school, String subject) {
        Set<Role> roles = school.roles();
        List<SheetSummary> all = assessments.all(school.id(), null);
        List<PlanView> allPlans = plans.all(school.id(), null);
        PlanView toSign =
                may(roles, Operation.APPROVE_PLAN)
                        ? allPlans.stream().filter(Desks::waits).findFirst().orElse(null)
                        : null;
        List<ActionView> actions = plans.actions(school.id(), null, null);
        return new Desk(
                school,
                roles,
                latest(all),
                plans.current(allPlans, null).orElse(null),
                actions.stream()
                        .filter(action -> action.status().running() && names(action, subject))
                        .sorted(NEXT_DUE)
                        .toList(),
                may(roles, Operation.APPROVE_SELF_ASSESSMENT)
                        ? all.stream().filter(s -> s.status() == SheetStatus.SUBMITTED).toList()
                        : List.of(),
                toSign,
                may(roles, Operation.VERIFY_COMPLETION)
                        ? actions.stream()
                                .filter(action -> toVerify(action, subject))
                                .sorted(NEXT_DUE)
                                .toList()
                        : List.of(),
                actions.stream().filter(ActionView::late).sorted(NEXT_DUE).toList());
    }

    private static List<SheetSummary> latest(List<SheetSummary> all) {
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(sheet -> sheet.schoolYear().equals(all.getFirst().schoolYear()))
                        .toList();
    }

    private static boolean waits(PlanView plan) {
        return plan.status() == PlanStatus.SUBMITTED;
    }

    /** Whoever reported an action as done does not verify it. */
    private static boolean toVerify(ActionView action, String subject) {
        return action.status() == ActionStatus.COMPLETED
                && action.completion() != null
                && !action.completion().actor().equals(subject);
    }

    private static boolean names(ActionView action, String subject) {
        return Stream.concat(action.leads().stream(), action.collaborators().stream())
                .anyMatch(actor -> subject.equals(actor.subject()));
    }

    private static String due(ActionView action) {
        return action.schedule() == null ? "9999-12" : action.schedule().end().toString();
    }

    static boolean may(Set<Role> roles, Operation operation) {
        return roles.stream().anyMatch(operation::permits);
    }
}
