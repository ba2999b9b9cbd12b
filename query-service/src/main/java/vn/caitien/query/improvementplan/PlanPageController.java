package vn.caitien.query.improvementplan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Signature;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/** A plan as its paper shows it, and its way from draft to signature. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/{year:20\\d\\d-20\\d\\d}")
class PlanPageController {
    private static final Map<String, BiFunction<ImprovementPlanApi, Step, Receipt>> STEPS = steps();

    /** In place of a form: a paper was signed before. */
    private static final String ON_PAPER = "giay";

    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final ImprovementPlanApi api;
    private final Frameworks frameworks;
    private final Writing writing;
    private final FormGaps gaps;
    private final Clock clock;

    PlanPageController(
            Entrance entrance,
            ImprovementPlans plans,
            ImprovementPlanApi api,
            Frameworks frameworks,
            Writing writing,
            FormGaps gaps,
            Clock clock) {
        this.entrance = entrance;
        this.plans = plans;
        this.api = api;
        this.frameworks = frameworks;
        this.writing = writing;
        this.gaps = gaps;
        this.clock = clock;
    }

    /**
     * @param paper what is signed, needed by that step alone: a form, or {@link #ON_PAPER}
     */
    private record Step(
            String school, String year, @Nullable String reason, @Nullable String paper) {

        Signature signature() {
            return ON_PAPER.equals(paper) ? Signature.ON_PAPER : Signature.in(paper);
        }
    }

    private static Map<String, BiFunction<ImprovementPlanApi, Step, Receipt>> steps() {
        Map<String, BiFunction<ImprovementPlanApi, Step, Receipt>> steps = new LinkedHashMap<>();
        steps.put("gui", (api, to) -> api.submit(to.school(), to.year()));
        steps.put(
                "tra-lai",
                (api, to) -> api.giveBack(to.school(), to.year(), new ReasonBody(to.reason())));
        steps.put("duyet", (api, to) -> api.approve(to.school(), to.year(), to.signature()));
        steps.put(
                "dieu-chinh",
                (api, to) -> api.amend(to.school(), to.year(), new ReasonBody(to.reason())));
        steps.put(
                "ket-thuc",
                (api, to) -> api.close(to.school(), to.year(), new ReasonBody(to.reason())));
        return steps;
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        return page(school, year, day, Map.of(), model);
    }

    private String page(
            String school,
            String year,
            @Nullable String day,
            Map<String, Form> refused,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), here.asOf());
        Framework framework = frameworks.get(plan.framework());
        Map<String, Form> forms = new HashMap<>(refused);
        STEPS.keySet()
                .forEach(
                        step ->
                                forms.computeIfAbsent(
                                        step, s -> Form.named(s).seen(plan.version())));
        List<ReviewCard> reviews = ReviewCard.of(plan, here, YearMonth.now(clock));
        reviews.forEach(
                card ->
                        forms.computeIfAbsent(
                                card.path(),
                                path -> ReviewForm.of(card.time(), card.review(), plan.version())));
        model.addAttribute("plan", plan);
        model.addAttribute("reviews", reviews);
        model.addAttribute("framework", framework);
        model.addAttribute("table", PlanTable.of(plan.actions(), framework));
        model.addAttribute("unwritten", plan.frame().equals(PlanFrame.blank()));
        model.addAttribute("gaps", gaps.of(plan));
        model.addAttribute("forms", forms);
        model.addAttribute(
                "writable", plan.status().open() && here.may(Operation.DRAFT_PLAN.name()));
        model.addAttribute("unfinishedBefore", here.past() == null && unfinishedBefore(plan));
        return "improvementplan/plan";
    }

    /** Whether an earlier year's plan has rows that could go on in this one. */
    private boolean unfinishedBefore(PlanView plan) {
        return plan.status().open()
                && plans.actions(plan.school(), null, null).stream()
                        .anyMatch(
                                action ->
                                        action.status().running()
                                                && action.schoolYear().compareTo(plan.schoolYear())
                                                        < 0);
    }

    /** Hands in, returns, signs, opens again or closes. */
    @PostMapping("/{step:gui|tra-lai|duyet|dieu-chinh|ket-thuc}")
    String step(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String step,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, operation(step), model);
        BiFunction<ImprovementPlanApi, Step, Receipt> send = STEPS.get(step);
        if (send == null) {
            throw new Rejected(ProblemCode.NOT_FOUND);
        }
        FormReader read = new FormReader(form);
        Step to = new Step(school, year, read.text("reason"), read.text("mau"));
        Writing.Outcome outcome = writing.send(school, form, () -> send.apply(api, to));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/ke-hoach/" + year;
        }
        return page(school, year, null, Map.of(step, form), model);
    }

    /** Records what one of the year's reviews found. */
    @PostMapping("/danh-gia/{review:so-ket|tong-ket}")
    String review(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String review,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.REVIEW_PLAN, model);
        String time = ReviewForm.time(review).code();
        ImprovementPlanApi.Review found = ReviewForm.read(form);
        Writing.Outcome outcome =
                writing.send(school, form, () -> api.review(school, year, time, found));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/ke-hoach/" + year + "#danh-gia";
        }
        return page(school, year, null, Map.of(review, form), model);
    }

    private static Operation operation(String step) {
        return switch (step) {
            case "gui" -> Operation.SUBMIT_PLAN;
            case "tra-lai" -> Operation.RETURN_PLAN;
            case "duyet" -> Operation.APPROVE_PLAN;
            case "dieu-chinh" -> Operation.AMEND_PLAN;
            case "ket-thuc" -> Operation.CLOSE_PLAN;
            default -> throw new Rejected(ProblemCode.NOT_FOUND);
        };
    }
}
