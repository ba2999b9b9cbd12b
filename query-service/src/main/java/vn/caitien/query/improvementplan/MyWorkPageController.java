package vn.caitien.query.improvementplan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;

/** What the reader has to do in a school: report, or look at what was reported as done. */
@Page
class MyWorkPageController {
    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final Clock clock;

    MyWorkPageController(Entrance entrance, ImprovementPlans plans, Clock clock) {
        this.entrance = entrance;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/truong/{school}/viec-cua-toi")
    String show(@PathVariable String school, Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, model);
        String subject = here.access().subject();
        Set<String> inForce =
                plans.all(school, null).stream()
                        .filter(plan -> plan.timesSigned() > 0)
                        .filter(plan -> plan.status() != PlanStatus.CLOSED)
                        .map(PlanView::schoolYear)
                        .collect(Collectors.toSet());
        List<ActionView> actions =
                plans.actions(school, null, null).stream()
                        .filter(action -> inForce.contains(action.schoolYear()))
                        .toList();
        YearMonth now = YearMonth.now(clock);
        model.addAttribute("now", now);
        if (here.may(Operation.REPORT_PROGRESS.name())) {
            List<ActionView> running =
                    actions.stream().filter(action -> action.status().running()).toList();
            model.addAttribute("work", MyWork.of(running, subject, now));
        }
        if (here.may(Operation.VERIFY_COMPLETION.name())) {
            model.addAttribute(
                    "toVerify", actions.stream().filter(action -> waits(action, subject)).toList());
        }
        return "improvementplan/my-work";
    }

    /** Whoever reported an action as done does not verify it. */
    private static boolean waits(ActionView action, String subject) {
        return action.status() == ActionStatus.COMPLETED
                && action.completion() != null
                && !action.completion().actor().equals(subject);
    }
}
