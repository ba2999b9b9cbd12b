package vn.caitien.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Draft;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Signature;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.Opening;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.RatingBody;
import vn.caitien.kernel.selfassessment.StatedResult;
import vn.caitien.standalone.demo.Calendar.AssessmentDays;
import vn.caitien.standalone.demo.Calendar.PlanDays;
import vn.caitien.standalone.demo.Calendar.SchoolDays;
import vn.caitien.standalone.demo.Transcription.Assessment;
import vn.caitien.standalone.demo.Transcription.Paper;
import vn.caitien.standalone.identity.DemoUsers;

/**
 * The steps that lead to a transcribed paper: its self-assessment and the plan that rests on it.
 */
record TranscribedYears(Transcription paper, SchoolDays days, DemoUsers users) {
    private static final String SECRETARY = "thuky";
    private static final String PRINCIPAL = "hieutruong";

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        String school = paper.school().id();
        assess(steps, new Names(school), school, paper.assessment(), days.assessment());
        ExternalResult external = paper.externalResult();
        if (external != null && days.externalResult() != null) {
            steps.add(
                    new Names(school)
                            .step(
                                    days.externalResult(),
                                    SECRETARY,
                                    "external-result/" + external.from(),
                                    c -> c.externalEvaluations().record(school, external)));
        }
        plan(steps, new Names(school), school, paper.plan(), days.plan());
        return steps;
    }

    private static void assess(
            List<Step> steps, Names names, String school, Assessment sheet, AssessmentDays days) {
        String year = sheet.schoolYear();
        String stream = "self-assessment/" + year;
        Opening opening = new Opening(year, sheet.framework(), sheet.band());
        steps.add(
                names.step(
                        days.opened(),
                        SECRETARY,
                        stream,
                        c -> c.assessments().open(school, opening)));
        Map<String, Map<Integer, Map<String, Outcome>>> ratings = sheet.ratings();
        if (ratings != null) {
            int number = 0;
            for (var rating : ratings.entrySet()) {
                String criterion = rating.getKey();
                RatingBody body = new RatingBody(rating.getValue(), null);
                steps.add(
                        names.step(
                                days.rated().moment(number++, ratings.size()),
                                SECRETARY,
                                stream + "/rating/" + criterion,
                                c -> c.assessments().rate(school, year, criterion, null, body)));
            }
        }
        StatedResult statement = sheet.statement();
        if (statement != null) {
            steps.add(
                    names.step(
                            days.stated(),
                            SECRETARY,
                            stream + "/statement",
                            c -> c.assessments().stateResult(school, year, null, statement)));
        }
        steps.add(
                names.step(
                        days.submitted(),
                        SECRETARY,
                        stream + "/submission",
                        c -> c.assessments().submit(school, year, null)));
        steps.add(
                names.step(
                        days.approved(),
                        PRINCIPAL,
                        stream + "/approval",
                        c -> c.assessments().approve(school, year, null)));
    }

    private void plan(List<Step> steps, Names names, String school, Paper plan, PlanDays days) {
        String year = plan.schoolYear();
        String stream = "plan/" + year;
        Assessment basis = paper.assessment();
        Draft draft = new Draft(year, plan.framework(), basis.schoolYear(), basis.band());
        steps.add(
                names.step(days.drafted(), SECRETARY, stream, c -> c.plans().draft(school, draft)));
        List<Written> writing = new ArrayList<>();
        writing.add(
                new Written(
                        stream + "/frame", c -> c.plans().setFrame(school, year, plan.frame())));
        for (Transcription.Upkeep row : plan.upkeep()) {
            writing.add(
                    new Written(
                            stream + "/upkeep/" + row.criterion(),
                            c ->
                                    c.plans()
                                            .recordUpkeep(
                                                    school, year, row.criterion(), row.body())));
        }
        for (Transcription.Target target : plan.targets()) {
            writing.add(
                    new Written(
                            stream + "/target/" + target.key(),
                            c -> c.plans().setTarget(school, year, target.key(), target.body())));
        }
        int row = 0;
        for (Transcription.Row action : plan.actions()) {
            NewAction body = action.body(new Cast(names, users));
            writing.add(
                    new Written(
                            "action/" + year + "/" + ++row,
                            c -> c.actions().plan(school, year, body)));
        }
        for (int i = 0; i < writing.size(); i++) {
            Written piece = writing.get(i);
            steps.add(
                    names.step(
                            days.written().moment(i, writing.size()),
                            SECRETARY,
                            piece.name(),
                            piece.deed()));
        }
        steps.add(
                names.step(
                        days.submitted(),
                        SECRETARY,
                        stream + "/submission",
                        c -> c.plans().submit(school, year)));
        steps.add(
                names.step(
                        days.approved(),
                        PRINCIPAL,
                        stream + "/approval",
                        c -> c.plans().approve(school, year, Signature.ON_PAPER)));
    }

    /** A piece of the paper, not yet placed in time. */
    private record Written(String name, Deed deed) {}
}
