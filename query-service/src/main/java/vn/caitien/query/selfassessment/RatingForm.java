package vn.caitien.query.selfassessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** What the council says of one criterion: outcomes per requirement, and its words. */
final class RatingForm {
    static final String RATING = "rating";
    static final String DESCRIPTION = "description";

    private RatingForm() {}

    static Form rating(SelfAssessmentSheet.CriterionRow row, long version) {
        Form form = Form.named(RATING).seen(version);
        row.levels()
                .forEach(
                        (level, cells) ->
                                cells.forEach(
                                        cell ->
                                                form.with(
                                                        field(level, cell.key()),
                                                        cell.outcome().code())));
        return form;
    }

    static SelfAssessmentApi.RatingBody readRating(Form form, Criterion criterion) {
        FormReader read = new FormReader(form);
        Map<Integer, Map<String, Outcome>> requirements = new LinkedHashMap<>();
        for (Level level : criterion.levels()) {
            for (Requirement requirement : level.requirements()) {
                Outcome outcome =
                        read.choice(field(level.level(), requirement.key()), Outcome.class);
                if (outcome != null && outcome != Outcome.NOT_RATED) {
                    requirements
                            .computeIfAbsent(level.level(), l -> new LinkedHashMap<>())
                            .put(requirement.key(), outcome);
                }
            }
        }
        return new SelfAssessmentApi.RatingBody(requirements, read.text("reason"));
    }

    /** The field of one requirement; templates build the same name. */
    static String field(int level, String key) {
        return "requirements[" + level + "][" + key + "]";
    }

    static Form description(SelfAssessmentSheet.CriterionRow row, long version) {
        Form form = Form.named(DESCRIPTION).seen(version);
        Description said = row.description();
        if (said != null) {
            said.presentState().forEach((level, text) -> form.with(state(level), text));
            form.with("strengths", said.strengths()).with("weaknesses", said.weaknesses());
        }
        return form;
    }

    static Description readDescription(Form form, List<Level> levels) {
        FormReader read = new FormReader(form);
        Map<Integer, String> presentState = new LinkedHashMap<>();
        for (Level level : levels) {
            String text = read.text(state(level.level()));
            if (text != null) {
                presentState.put(level.level(), text);
            }
        }
        return new Description(presentState, read.text("strengths"), read.text("weaknesses"));
    }

    private static String state(int level) {
        return "presentState[" + level + "]";
    }
}
