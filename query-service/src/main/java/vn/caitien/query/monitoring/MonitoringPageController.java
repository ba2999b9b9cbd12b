package vn.caitien.query.monitoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.improvementplan.ActionStatus;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.ImprovementPlans;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;

/** The year's work as the monitoring team looks at it: months across, actions down. */
@Page
@RequestMapping("/truong/{school}/giam-sat")
class MonitoringPageController {
    private final Entrance entrance;
    private final Monitoring monitoring;
    private final ImprovementPlans plans;

    MonitoringPageController(Entrance entrance, Monitoring monitoring, ImprovementPlans plans) {
        this.entrance = entrance;
        this.monitoring = monitoring;
        this.plans = plans;
    }

    /**
     * The year of the latest signed plan, else of the latest; a page that says so if there is none.
     */
    @GetMapping
    String latest(
            @PathVariable String school,
            @RequestParam(name = "nam-hoc", required = false) @Nullable String chosen,
            Model model) {
        entrance.enter(school, Operation.READ_SCHOOL, model);
        if (chosen != null) {
            return "redirect:/truong/" + school + "/giam-sat/" + SchoolYear.parse(chosen);
        }
        List<PlanView> all = plans.all(school, null);
        return all.stream()
                .filter(plan -> plan.timesSigned() > 0)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(plan -> "redirect:/truong/" + school + "/giam-sat/" + plan.schoolYear())
                .orElse("monitoring/none");
    }

    @GetMapping("/{year:20\\d\\d-20\\d\\d}")
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        MonitoringMatrix matrix = monitoring.of(school, SchoolYear.parse(year), here.asOf());
        List<ActionView> actions =
                matrix.rows().stream().map(MonitoringMatrix.Row::action).toList();
        model.addAttribute("matrix", matrix);
        model.addAttribute("states", states(matrix));
        model.addAttribute("late", actions.stream().filter(ActionView::late).toList());
        model.addAttribute(
                "waiting",
                actions.stream()
                        .filter(action -> action.status() == ActionStatus.COMPLETED)
                        .toList());
        model.addAttribute(
                "years",
                plans.all(school, here.asOf()).stream()
                        .map(PlanView::schoolYear)
                        .map(plan -> new Option(plan, plan))
                        .toList());
        return "monitoring/matrix";
    }

    /**
     * The states that occur, for the totals and the legend; months outside an action's time are no
     * state of work.
     */
    private static List<CellState> states(MonitoringMatrix matrix) {
        Set<CellState> occurring = EnumSet.noneOf(CellState.class);
        for (Map<CellState, Long> month : matrix.totals()) {
            occurring.addAll(month.keySet());
        }
        occurring.remove(CellState.OUTSIDE);
        return new ArrayList<>(occurring);
    }
}
