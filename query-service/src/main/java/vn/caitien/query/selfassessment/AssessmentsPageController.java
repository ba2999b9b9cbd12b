package vn.caitien.query.selfassessment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.query.framework.EditionOptions;
import vn.caitien.query.web.Choices;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Words;
import vn.caitien.query.web.Writing;

/** All self-assessments of a school, and the beginning of a new one. */
@Page
@RequestMapping("/truong/{school}/tu-danh-gia")
class AssessmentsPageController {
    private static final int YEARS_BACK = 6;

    private final Entrance entrance;
    private final SelfAssessments assessments;
    private final SelfAssessmentApi api;
    private final Frameworks frameworks;
    private final Writing writing;
    private final Choices choices;
    private final Words words;

    AssessmentsPageController(
            Entrance entrance,
            SelfAssessments assessments,
            SelfAssessmentApi api,
            Frameworks frameworks,
            Writing writing,
            Choices choices,
            Words words) {
        this.entrance = entrance;
        this.assessments = assessments;
        this.api = api;
        this.frameworks = frameworks;
        this.writing = writing;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String all(@PathVariable String school, Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, model);
        model.addAttribute("sheets", assessments.all(school, null));
        model.addAttribute("frameworks", frameworks);
        model.addAttribute("years", years());
        model.addAttribute("bands", choices.of("band", here.bands()));
        model.addAttribute("editions", EditionOptions.of(frameworks, here.bands()));
        if (!model.containsAttribute("openingForm")) {
            model.addAttribute(
                    "openingForm",
                    Form.named("opening").with("schoolYear", words.thisSchoolYear().toString()));
        }
        return "selfassessment/all";
    }

    @PostMapping
    String open(@PathVariable String school, Form form, Model model, RedirectAttributes next) {
        entrance.enter(school, Operation.OPEN_SELF_ASSESSMENT, model);
        FormReader read = new FormReader(form);
        String year = read.required("schoolYear");
        String framework = read.required("framework");
        Band band = read.choice("band", Band.class);
        Writing.Outcome outcome =
                writing.send(
                        school,
                        form,
                        () ->
                                api.open(
                                        school,
                                        new SelfAssessmentApi.Opening(year, framework, band)));
        if (outcome.stored()) {
            outcome.tell(next);
            return new SheetAddress(school, year, band).redirect("");
        }
        model.addAttribute("openingForm", form);
        return all(school, model);
    }

    private List<Option> years() {
        List<Option> years = new ArrayList<>();
        SchoolYear next = words.thisSchoolYear().next();
        for (int back = 0; back <= YEARS_BACK; back++) {
            String year = new SchoolYear(next.startYear() - back).toString();
            years.add(new Option(year, year));
        }
        return years;
    }
}
