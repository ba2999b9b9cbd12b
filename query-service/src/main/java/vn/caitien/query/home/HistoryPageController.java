package vn.caitien.query.home;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationApi;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.selfassessment.RatingHistories;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/** How the ratings moved over the years, with what evaluators from outside found beside them. */
@Page
@RequestMapping("/truong/{school}/lich-su")
class HistoryPageController {
    private final Entrance entrance;
    private final RatingHistories histories;
    private final ExternalEvaluationApi api;
    private final Writing writing;

    HistoryPageController(
            Entrance entrance,
            RatingHistories histories,
            ExternalEvaluationApi api,
            Writing writing) {
        this.entrance = entrance;
        this.histories = histories;
        this.api = api;
        this.writing = writing;
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        model.addAttribute("history", histories.of(school, here.asOf()));
        model.addAttribute("levels", ExternalResultForm.LEVELS);
        if (!model.containsAttribute("externalForm")) {
            model.addAttribute("externalForm", Form.named("external"));
        }
        return "history/ratings";
    }

    @PostMapping("/danh-gia-ngoai")
    String record(@PathVariable String school, Form form, Model model, RedirectAttributes next) {
        entrance.enter(school, Operation.RECORD_EXTERNAL_RESULT, model);
        ExternalResult body = ExternalResultForm.read(form);
        Writing.Outcome outcome = writing.send(school, form, () -> api.record(school, body));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/lich-su";
        }
        model.addAttribute("externalForm", form);
        return show(school, null, model);
    }
}
