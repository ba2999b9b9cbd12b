package vn.caitien.query.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.externalevaluation.ExternalResults;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.ImprovementPlans;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessments;
import vn.caitien.query.selfassessment.SheetSummary;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;

/** A school at a glance: level now and before, heat map, plan progress, what is late. */
@Page
class SchoolPageController {
    private final Entrance entrance;
    private final SelfAssessments assessments;
    private final ImprovementPlans plans;
    private final ExternalResults externals;
    private final Frameworks frameworks;

    SchoolPageController(
            Entrance entrance,
            SelfAssessments assessments,
            ImprovementPlans plans,
            ExternalResults externals,
            Frameworks frameworks) {
        this.entrance = entrance;
        this.assessments = assessments;
        this.plans = plans;
        this.externals = externals;
        this.frameworks = frameworks;
    }

    /** One band's latest sheet and the one before it, null if there is none. */
    public record Standing(SelfAssessmentSheet sheet, @Nullable SheetSummary before) {}

    @GetMapping("/truong/{school}")
    String show(
            @PathVariable String school,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        List<SheetSummary> sheets = assessments.all(school, here.asOf());
        List<Standing> standings = new ArrayList<>();
        for (var band : here.bands()) {
            List<SheetSummary> ofBand = sheets.stream().filter(s -> s.band() == band).toList();
            if (!ofBand.isEmpty()) {
                standings.add(
                        new Standing(
                                assessments.get(
                                        school, ofBand.getFirst().schoolYear(), band, here.asOf()),
                                ofBand.size() > 1 ? ofBand.get(1) : null));
            }
        }
        PlanView plan = plans.current(plans.all(school, here.asOf()), here.asOf()).orElse(null);
        model.addAttribute("standings", standings);
        if (here.bands().size() > 1) {
            sheets.stream()
                    .map(SheetSummary::schoolYear)
                    .max(Comparator.naturalOrder())
                    .ifPresent(
                            year -> {
                                model.addAttribute("wholeYear", year);
                                model.addAttribute(
                                        "whole",
                                        assessments
                                                .ofAllBands(school, year, here.bands(), here.asOf())
                                                .orElseThrow());
                            });
        }
        model.addAttribute("plan", plan);
        model.addAttribute(
                "late",
                plans.actions(school, null, here.asOf()).stream()
                        .filter(ActionView::late)
                        .toList());
        model.addAttribute("externals", externals.all(school, here.asOf()));
        model.addAttribute("frameworks", frameworks);
        return "home/school";
    }
}
