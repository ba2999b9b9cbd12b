package vn.caitien.query.selfassessment;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.framework.BandsStanding;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.permission.Access;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.platform.Etag;
import vn.caitien.query.school.Schools;

/** Self-assessments by API. */
@RestController
@RequestMapping("/api/v1/schools/{school}")
class SelfAssessmentReadController {
    private final SelfAssessments assessments;
    private final RatingHistories histories;
    private final Permissions permissions;
    private final Schools schools;

    SelfAssessmentReadController(
            SelfAssessments assessments,
            RatingHistories histories,
            Permissions permissions,
            Schools schools) {
        this.schools = schools;
        this.assessments = assessments;
        this.histories = histories;
        this.permissions = permissions;
    }

    @GetMapping("/self-assessments")
    List<SheetSummary> all(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        letIn(school, caller);
        return assessments.all(school, asOf);
    }

    /** Where the school as a whole stands: as its lowest band does. */
    @GetMapping("/self-assessments/{year}/school-level")
    BandsStanding ofAllBands(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        Access access = permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return assessments
                .ofAllBands(
                        school,
                        SchoolYear.parse(year).toString(),
                        schools.get(school, access.roles(), asOf).bands(),
                        asOf)
                .orElseThrow(() -> new Rejected(ProblemCode.SELF_ASSESSMENT_UNKNOWN));
    }

    @GetMapping("/self-assessments/{year}")
    SelfAssessmentSheet one(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable Band band,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller,
            HttpServletResponse response) {
        letIn(school, caller);
        SelfAssessmentSheet sheet = assessments.get(school, year(year), band, asOf);
        Etag.write(response, sheet.version());
        return sheet;
    }

    @GetMapping("/self-assessments/{year}/criteria/{code}/history")
    CriterionHistory history(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Band band,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        letIn(school, caller);
        return assessments.history(school, year(year), band, code, asOf);
    }

    @GetMapping("/self-assessments/{year}/criteria/{code}/why")
    CriterionReasons why(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Band band,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        letIn(school, caller);
        return assessments.why(school, year(year), band, code, asOf);
    }

    @GetMapping("/ratings/history")
    RatingHistory ratings(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        letIn(school, caller);
        return histories.of(school, asOf);
    }

    private void letIn(String school, Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
    }

    private static String year(String text) {
        return SchoolYear.parse(text).toString();
    }
}
