package vn.caitien.command.improvementplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.improvementplan.PlanCommand.AmendPlan;
import vn.caitien.command.improvementplan.PlanCommand.Basis;
import vn.caitien.command.improvementplan.PlanCommand.ClosePlan;
import vn.caitien.command.improvementplan.PlanCommand.DraftPlan;
import vn.caitien.command.improvementplan.PlanCommand.MeasureQualityTarget;
import vn.caitien.command.improvementplan.PlanCommand.RecordUpkeep;
import vn.caitien.command.improvementplan.PlanCommand.ReturnPlan;
import vn.caitien.command.improvementplan.PlanCommand.ReviewPlan;
import vn.caitien.command.improvementplan.PlanCommand.SetPlanFrame;
import vn.caitien.command.improvementplan.PlanCommand.SetQualityTarget;
import vn.caitien.command.improvementplan.PlanCommand.SignPlan;
import vn.caitien.command.improvementplan.PlanCommand.SubmitPlan;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.command.platform.Standings;
import vn.caitien.command.school.Schools;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.platform.TextModule;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/** Takes what is done to a plan as a whole. */
@RestController
class ImprovementPlanController implements ImprovementPlanApi {

    private final Permissions permissions;
    private final Commands commands;
    private final Frameworks frameworks;
    private final Standings standings;
    private final Schools schools;
    private final SigningPress press;
    private final Clock clock;

    ImprovementPlanController(
            Permissions permissions,
            Commands commands,
            Frameworks frameworks,
            Standings standings,
            Schools schools,
            SigningPress press,
            Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.frameworks = frameworks;
        this.standings = standings;
        this.schools = schools;
        this.press = press;
        this.clock = clock;
    }

    @Override
    public Receipt draft(String school, Draft body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        Framework framework = frameworks.inUse(body.framework());
        if (Collections.disjoint(framework.bands(), schools.bands(school))) {
            throw new Rejected(ProblemCode.FRAMEWORK_NOT_FOR_BAND);
        }
        return commands.send(
                acting,
                new DraftPlan(
                        PlanId.of(school, body.schoolYear()),
                        framework,
                        basis(school, body.assessmentYear(), body.assessmentBand())));
    }

    private @Nullable Basis basis(String school, @Nullable String year, @Nullable Band band) {
        if (year == null) {
            return null;
        }
        SchoolYear schoolYear = SchoolYear.parse(year);
        Band rated = schools.band(school, band);
        var assessment =
                standings
                        .of(
                                school,
                                "self-assessment/" + school + "/" + rated.code() + "/" + schoolYear)
                        .orElseThrow(() -> new Rejected(ProblemCode.SELF_ASSESSMENT_UNKNOWN));
        return new Basis(schoolYear, rated, assessment.approved());
    }

    @Override
    public Receipt setFrame(String school, String year, PlanFrame body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(acting, new SetPlanFrame(PlanId.of(school, year), body));
    }

    @Override
    public Receipt recordUpkeep(String school, String year, String code, Upkeep body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(acting, new RecordUpkeep(PlanId.of(school, year), code, body.text()));
    }

    @Override
    public Receipt setTarget(String school, String year, String key, QualityTarget body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(
                acting, new SetQualityTarget(PlanId.of(school, year), named(key), body));
    }

    @Override
    public Receipt measureTarget(String school, String year, String key, Measurement body) {
        Acting acting = permissions.inSchool(school, Operation.MEASURE_TARGET);
        LocalDate today = LocalDate.now(clock);
        return commands.send(
                acting,
                new MeasureQualityTarget(
                        PlanId.of(school, year),
                        named(key),
                        body.actual(),
                        body.measuredOn() == null ? today : body.measuredOn(),
                        today,
                        body.note()));
    }

    @Override
    public Receipt review(String school, String year, String time, Review body) {
        Acting acting = permissions.inSchool(school, Operation.REVIEW_PLAN);
        return commands.send(
                acting,
                new ReviewPlan(
                        PlanId.of(school, year),
                        ReviewTime.parse(time),
                        body.review(),
                        body.reason(),
                        YearMonth.now(clock)));
    }

    @Override
    public Receipt submit(String school, String year) {
        Acting acting = permissions.inSchool(school, Operation.SUBMIT_PLAN);
        return commands.send(acting, new SubmitPlan(PlanId.of(school, year)));
    }

    @Override
    public Receipt giveBack(String school, String year, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.RETURN_PLAN);
        return commands.send(acting, new ReturnPlan(PlanId.of(school, year), body.reason()));
    }

    @Override
    public Receipt approve(String school, String year, @Nullable Signature body) {
        Acting acting = permissions.inSchool(school, Operation.APPROVE_PLAN);
        PlanId plan = PlanId.of(school, year);
        Signature signature = body == null ? Signature.in(null) : body;
        SigningCopy copy = press.print(plan, signature);
        return commands.send(
                acting,
                new SignPlan(plan, copy, copy == null ? signature.document() : copy.document()));
    }

    @Override
    public Receipt amend(String school, String year, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.AMEND_PLAN);
        return commands.send(acting, new AmendPlan(PlanId.of(school, year), body.reason()));
    }

    @Override
    public Receipt close(String school, String year, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.CLOSE_PLAN);
        return commands.send(acting, new ClosePlan(PlanId.of(school, year), body.reason()));
    }

    /** The name of a target from the address, as clean and as short as if it had come in a body. */
    private static String named(String key) {
        try {
            String clean = TextModule.clean(key);
            if (!clean.isEmpty() && clean.length() <= Limits.LINE) {
                return clean;
            }
        } catch (IllegalArgumentException unstorable) {
            throw Rejected.withFields(
                    ProblemCode.INVALID_FIELDS,
                    List.of(new FieldProblem("key", "malformed", null)));
        }
        throw Rejected.withFields(
                ProblemCode.INVALID_FIELDS, List.of(new FieldProblem("key", "size", Limits.LINE)));
    }
}
