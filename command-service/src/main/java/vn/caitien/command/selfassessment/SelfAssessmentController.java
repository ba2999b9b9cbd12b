package vn.caitien.command.selfassessment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.command.platform.Standings;
import vn.caitien.command.school.Schools;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ApproveSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.DescribeCriterion;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.LinkEvidence;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.OpenSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.RateCriterion;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ReopenSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ReturnSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.StateResult;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.SubmitSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.UnlinkEvidence;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.kernel.selfassessment.StatedResult;

/** Takes what a council and its principal do to a self-assessment. */
@RestController
class SelfAssessmentController implements SelfAssessmentApi {

    private final Permissions permissions;
    private final Commands commands;
    private final Schools schools;
    private final Frameworks frameworks;
    private final Standings standings;

    SelfAssessmentController(
            Permissions permissions,
            Commands commands,
            Schools schools,
            Frameworks frameworks,
            Standings standings) {
        this.permissions = permissions;
        this.commands = commands;
        this.schools = schools;
        this.frameworks = frameworks;
        this.standings = standings;
    }

    @Override
    public Receipt open(String school, Opening body) {
        Acting acting = permissions.inSchool(school, Operation.OPEN_SELF_ASSESSMENT);
        SelfAssessmentId id =
                new SelfAssessmentId(
                        school,
                        schools.band(school, body.band()),
                        SchoolYear.parse(body.schoolYear()));
        return commands.send(
                acting, new OpenSelfAssessment(id, frameworks.inUse(body.framework())));
    }

    @Override
    public Receipt rate(
            String school, String year, String code, @Nullable String band, RatingBody body) {
        Acting acting = permissions.inSchool(school, Operation.RATE_CRITERION);
        return commands.send(
                acting,
                new RateCriterion(
                        id(school, year, band), code, body.requirements(), body.reason()));
    }

    @Override
    public Receipt describe(
            String school, String year, String code, @Nullable String band, Description body) {
        Acting acting = permissions.inSchool(school, Operation.DESCRIBE_CRITERION);
        return commands.send(acting, new DescribeCriterion(id(school, year, band), code, body));
    }

    @Override
    public Receipt linkEvidence(
            String school, String year, String code, @Nullable String band, EvidenceLink body) {
        Acting acting = permissions.inSchool(school, Operation.LINK_EVIDENCE);
        EvidencePlace place = place(code, body);
        var evidence =
                standings
                        .of(school, "evidence/" + school + "/" + place.evidence())
                        .orElseThrow(() -> new Rejected(ProblemCode.EVIDENCE_UNKNOWN));
        if (evidence.withdrawn()) {
            throw new Rejected(ProblemCode.EVIDENCE_WITHDRAWN);
        }
        return commands.send(acting, new LinkEvidence(id(school, year, band), place));
    }

    @Override
    public Receipt unlinkEvidence(
            String school, String year, String code, @Nullable String band, EvidenceLink body) {
        Acting acting = permissions.inSchool(school, Operation.LINK_EVIDENCE);
        return commands.send(
                acting,
                new UnlinkEvidence(id(school, year, band), place(code, body), body.reason()));
    }

    @Override
    public Receipt stateResult(
            String school, String year, @Nullable String band, StatedResult body) {
        Acting acting = permissions.inSchool(school, Operation.STATE_RESULT);
        return commands.send(acting, new StateResult(id(school, year, band), body));
    }

    @Override
    public Receipt submit(String school, String year, @Nullable String band) {
        Acting acting = permissions.inSchool(school, Operation.SUBMIT_SELF_ASSESSMENT);
        return commands.send(acting, new SubmitSelfAssessment(id(school, year, band)));
    }

    @Override
    public Receipt giveBack(String school, String year, @Nullable String band, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.RETURN_SELF_ASSESSMENT);
        return commands.send(
                acting, new ReturnSelfAssessment(id(school, year, band), body.reason()));
    }

    @Override
    public Receipt approve(String school, String year, @Nullable String band) {
        Acting acting = permissions.inSchool(school, Operation.APPROVE_SELF_ASSESSMENT);
        return commands.send(acting, new ApproveSelfAssessment(id(school, year, band)));
    }

    @Override
    public Receipt reopen(String school, String year, @Nullable String band, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.REOPEN_SELF_ASSESSMENT);
        return commands.send(
                acting, new ReopenSelfAssessment(id(school, year, band), body.reason()));
    }

    private SelfAssessmentId id(String school, String year, @Nullable String band) {
        return new SelfAssessmentId(
                school, schools.bandCalled(school, band), SchoolYear.parse(year));
    }

    private EvidencePlace place(String code, EvidenceLink body) {
        String evidence = frameworks.evidenceCode(body.evidence()).orElseGet(() -> body.evidence());
        return new EvidencePlace(code, body.level(), body.requirement(), evidence);
    }
}
