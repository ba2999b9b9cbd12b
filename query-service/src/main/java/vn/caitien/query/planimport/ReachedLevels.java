package vn.caitien.query.planimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caitien.query.planimport.Origins.OpenDoubt;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessments;
import vn.caitien.query.web.Form;

/** Doubts levels to reach that the school's own approved self-assessment says are reached. */
@Component
class ReachedLevels {
    private static final String REACHED = "goal-reached";
    private static final Pattern LEVEL = Pattern.compile("\\d");

    private final SelfAssessments assessments;

    ReachedLevels(SelfAssessments assessments) {
        this.assessments = assessments;
    }

    /** Compares a draft with the latest sheet of its edition that is not after its year. */
    List<OpenDoubt> doubts(String school, Form draft) {
        return sheet(school, draft).map(sheet -> doubts(levels(sheet), draft)).orElse(List.of());
    }

    static List<OpenDoubt> doubts(Map<String, Integer> reached, Form draft) {
        List<OpenDoubt> doubts = new ArrayList<>();
        for (int row : DraftForm.rows(draft, "actions")) {
            String field = "actions[" + row + "].wording.targetLevel";
            String level = draft.value(field);
            if (LEVEL.matcher(level).matches()) {
                codes(draft, row).stream()
                        .filter(code -> reached.getOrDefault(code, 0) >= Integer.parseInt(level))
                        .map(
                                code ->
                                        "%s: Mức %d → Mức %s"
                                                .formatted(code, reached.get(code), level))
                        .map(found -> new OpenDoubt(REACHED, found, "actions", row + 1, field))
                        .forEach(doubts::add);
            }
        }
        return doubts;
    }

    private static List<String> codes(Form draft, int row) {
        return Arrays.asList(
                draft.value("actions[" + row + "].wording.criteria").split("[,;\\s]+"));
    }

    private Optional<SelfAssessmentSheet> sheet(String school, Form draft) {
        String year = draft.value("schoolYear");
        return assessments.latestApprovedUnder(
                school, draft.value("framework"), past -> past.compareTo(year) <= 0);
    }

    private static Map<String, Integer> levels(SelfAssessmentSheet sheet) {
        return sheet.standards().stream()
                .flatMap(standard -> standard.criteria().stream())
                .collect(
                        Collectors.toMap(
                                SelfAssessmentSheet.CriterionRow::code,
                                row -> row.standing().provenLevel()));
    }
}
