package vn.caitien.query.planimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanImportApi;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.framework.EditionOptions;
import vn.caitien.query.permission.People;
import vn.caitien.query.web.Choices;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** What a file was read as: to look through, to correct, and to put into the plan. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/nhap/{id}")
class ImportPageController {
    private static final int YEARS_BACK = 6;
    private static final int YEARS_SHOWN = 9;

    private final Entrance entrance;
    private final PlanImports imports;
    private final PlanImportApi api;
    private final Frameworks frameworks;
    private final ReachedLevels reachedLevels;
    private final People people;
    private final Choices choices;
    private final Writing writing;
    private final Clock clock;

    ImportPageController(
            Entrance entrance,
            PlanImports imports,
            PlanImportApi api,
            Frameworks frameworks,
            ReachedLevels reachedLevels,
            People people,
            Choices choices,
            Writing writing,
            Clock clock) {
        this.entrance = entrance;
        this.imports = imports;
        this.api = api;
        this.frameworks = frameworks;
        this.reachedLevels = reachedLevels;
        this.people = people;
        this.choices = choices;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String school, @PathVariable String id, Model model) {
        Here here = entrance.enter(school, Operation.DRAFT_PLAN, model);
        ImportView paper = imports.get(school, id);
        return page(here, paper, DraftForm.of(paper.draft(), paper.version()), model);
    }

    private String page(Here here, ImportView paper, Form form, Model model) {
        Origins origins = new Origins(paper.reading(), paper.draft());
        String by = paper.summary().uploadedBy();
        model.addAttribute("paper", paper);
        model.addAttribute("by", people.names(here.id(), List.of(by)).known().get(by));
        model.addAttribute("draftForm", form);
        model.addAttribute("origins", origins);
        List<Origins.OpenDoubt> doubts = new ArrayList<>(ofOtherSchool(here, paper, form));
        doubts.addAll(origins.doubts(form));
        doubts.addAll(reachedLevels.doubts(here.id(), form));
        model.addAttribute("doubts", doubts);
        model.addAttribute("guesses", Guesses.in(form, origins));
        model.addAttribute("doubtful", doubtful(doubts, form));
        model.addAttribute(
                "lists",
                Map.of(
                        "actions", DraftForm.rows(form, "actions"),
                        "upkeep", DraftForm.rows(form, "upkeep"),
                        "targets", DraftForm.rows(form, "targets"),
                        "organisation", DraftForm.rows(form, "frame.organisation")));
        model.addAttribute("years", years(form.value("schoolYear")));
        model.addAttribute("editions", EditionOptions.of(frameworks, here.bands()));
        model.addAttribute("precisions", choices.all("import.precision", Schedule.Precision.class));
        return "planimport/one";
    }

    private List<Origins.OpenDoubt> ofOtherSchool(Here here, ImportView paper, Form form) {
        return OtherSchool.doubts(
                here.name(),
                here.bands(),
                paper.reading(),
                frameworks.find(form.value("framework")).orElse(null));
    }

    /** Where the rows begin that somebody should look at. */
    private static Set<String> doubtful(List<Origins.OpenDoubt> doubts, Form form) {
        return Stream.concat(
                        doubts.stream().map(Origins.OpenDoubt::field).filter(Objects::nonNull),
                        form.problems().keySet().stream())
                .map(DraftForm::rowOf)
                .collect(Collectors.toSet());
    }

    /** Years around this one, and the one that the file says. */
    private List<Option> years(String said) {
        int first = SchoolYear.of(LocalDate.now(clock)).startYear() - YEARS_BACK;
        List<String> years =
                new ArrayList<>(
                        IntStream.range(first, first + YEARS_SHOWN)
                                .mapToObj(year -> new SchoolYear(year).toString())
                                .toList());
        if (!said.isEmpty() && !years.contains(said)) {
            years.add(said);
        }
        return years.stream().sorted().map(year -> new Option(year, year)).toList().reversed();
    }

    @PostMapping
    String save(
            @PathVariable String school,
            @PathVariable String id,
            Form form,
            Model model,
            RedirectAttributes next) {
        Here here = entrance.enter(school, Operation.DRAFT_PLAN, model);
        ImportView paper = imports.get(school, id);
        Writing.Outcome outcome = correct(school, id, form);
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:" + address(school, id);
        }
        return page(here, paper, form, model);
    }

    private Writing.Outcome correct(String school, String id, Form form) {
        PlanDraft draft = DraftForm.read(form);
        return writing.keep(school, form, () -> api.correct(school, id, draft));
    }

    /** Keeps what stands on the screen, then puts that into the plan. */
    @PostMapping("/xac-nhan")
    String confirm(
            @PathVariable String school,
            @PathVariable String id,
            Form form,
            Model model,
            RedirectAttributes next) {
        Here here = entrance.enter(school, Operation.DRAFT_PLAN, model);
        ImportView paper = imports.get(school, id);
        if (!correct(school, id, form).stored()) {
            return page(here, paper, form, model);
        }
        // A refusal names the rows as they are kept.
        ImportView kept = imports.get(school, id);
        Form confirmed = DraftForm.of(kept.draft(), kept.version());
        Writing.Outcome outcome = writing.send(school, confirmed, () -> api.confirm(school, id));
        if (outcome.stored()) {
            outcome.tell(next);
            if (outcome == Writing.Outcome.SHOWN) {
                next.addFlashAttribute(Writing.SAID, "import.taken-in");
            }
            return "redirect:/truong/" + school + "/ke-hoach/" + kept.draft().schoolYear();
        }
        return page(here, kept, confirmed, model);
    }

    @PostMapping("/bo")
    String discard(
            @PathVariable String school,
            @PathVariable String id,
            Form form,
            Model model,
            RedirectAttributes next) {
        Here here = entrance.enter(school, Operation.DRAFT_PLAN, model);
        ImportView paper = imports.get(school, id);
        if (writing.keep(school, form, () -> api.discard(school, id)).stored()) {
            next.addFlashAttribute(Writing.SAID, "import.discarded");
            return "redirect:/truong/" + school + "/ke-hoach/nhap";
        }
        Form refused = DraftForm.of(paper.draft(), paper.version());
        refused.alerts().addAll(form.alerts());
        return page(here, paper, refused, model);
    }

    private static String address(String school, String id) {
        return "/truong/" + school + "/ke-hoach/nhap/" + id;
    }
}
