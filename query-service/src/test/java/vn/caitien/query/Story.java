package vn.caitien.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent.ExternalResultRecorded;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.ActionEvent.ProgressReported;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanFrameSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReviewed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.UpkeepRecorded;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionDescribed;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;

/**
 * What happens in tests: a tree of authorities, the law, and schools that assess themselves and
 * plan.
 */
public final class Story {
    public static final String YEAR = "2025-2026";
    public static final String YEAR_BEFORE = "2024-2025";
    public static final String YEAR_OF_TARGETS = "2023-2024";
    public static final PlanReview REVIEW =
            new PlanReview(
                    "Tiến độ ba nội dung.",
                    "Đạt 2/3 nội dung.",
                    "Lùi việc mua sách.",
                    "Tổ giám sát");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-09-01");

    private final FactWriter facts;

    public Story(FactWriter facts) {
        this.facts = facts;
    }

    /** A department with one office below it, and an officer of the department. */
    public Story authorities() {
        facts.append(
                "authority/so",
                "authority/so",
                new AuthorityRegistered("so", "Sở Giáo dục và Đào tạo"),
                new RoleGranted("g-so", "subject-officer", Role.AUTHORITY_OFFICER, LONG_AGO, null));
        facts.append(
                "authority/phong",
                "authority/phong",
                new AuthorityRegistered("phong", "Phòng Văn hóa - Xã hội"),
                new AuthorityPlacedUnder("so", LONG_AGO));
        return this;
    }

    /**
     * Two invitations into a school: one is open, one was taken back; and a secretary {@code
     * secretary-of-{school}} who may not invite.
     */
    public Story invitations(String school, String email) {
        String grant = "g3-" + school;
        facts.append(
                school,
                "role-grant/" + grant,
                new RoleGranted(
                        grant, "secretary-of-" + school, Role.COUNCIL_SECRETARY, LONG_AGO, null));
        for (String invitation : List.of("open-" + school, "back-" + school)) {
            facts.append(
                    school,
                    "invitation/" + invitation,
                    new MemberInvited(invitation, Role.COUNCIL_MEMBER, LONG_AGO, null));
        }
        facts.keepsInvitee("open-" + school, email, "Lường Văn Mới");
        facts.append(
                school, "invitation/back-" + school, new InvitationWithdrawn("back-" + school));
        return this;
    }

    /** The paper {@code a-{school}} of a file that nobody has looked at yet. */
    public Story paper(String school) {
        facts.keepsPaper(school, "a-" + school, "KH 2025.docx", PaperStory.reading());
        return this;
    }

    /** One edition of the law. */
    public Story framework(String id) {
        ShippedFrameworks.all().stream()
                .filter(framework -> framework.id().equals(id))
                .forEach(
                        framework ->
                                facts.append(
                                        FactMetadata.PLATFORM_TENANT,
                                        "framework/" + id,
                                        new FrameworkPublished(framework)));
        return this;
    }

    /**
     * A school with a principal {@code principal-of-{school}} and a teacher {@code
     * teacher-of-{school}}.
     */
    public Story school(String id, Band... bands) {
        facts.append(
                id,
                "school/" + id,
                new SchoolRegistered(
                        id,
                        "Trường " + id,
                        bands.length == 0 ? List.of(Band.THCS) : List.of(bands),
                        "Điện Biên",
                        null),
                new SchoolPlacedUnderAuthority("phong", LONG_AGO),
                new RoleGranted("g1-" + id, "principal-of-" + id, Role.PRINCIPAL, LONG_AGO, null),
                new RoleGranted("g2-" + id, "teacher-of-" + id, Role.STAFF, LONG_AGO, null));
        return this;
    }

    public static String sheet(String school) {
        return "self-assessment/" + school + "/thcs/" + YEAR;
    }

    /**
     * A self-assessment under TT 18 with two criteria rated, one described, and a document linked.
     */
    public Story assessment(String school) {
        facts.append(
                school,
                sheet(school),
                new SelfAssessmentOpened(school, Band.THCS, YEAR, "tt18-2018"));
        facts.append(school, sheet(school), rated("1.1", 1, null, null));
        facts.append(school, sheet(school), rated("1.2", 2, null, null));
        facts.append(
                school,
                sheet(school),
                new CriterionDescribed(
                        "1.1",
                        new Description(
                                Map.of(1, "Hiện trạng\tcó \\ và \"dấu\"\nhai dòng"),
                                "mạnh",
                                "yếu")));
        facts.append(
                school,
                "evidence/" + school + "/H1-1.1-01",
                new EvidenceRegistered(
                        school,
                        "H1-1.1-01",
                        new EvidenceDocument(
                                "Kế hoạch chiến lược", "12/KH", LONG_AGO, null, null, null)));
        facts.append(school, sheet(school), new EvidenceLinked("1.1", 1, "a", "H1-1.1-01"));
        return this;
    }

    /**
     * A rating of a criterion of TT 18 that proves a level: everything up to it met, the rest not
     * met.
     */
    public static CriterionRated rated(String code, int level, Integer previous, String reason) {
        Map<Integer, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
        ShippedFrameworks.all().stream()
                .filter(framework -> framework.id().equals("tt18-2018"))
                .findFirst()
                .orElseThrow()
                .criterion(code)
                .orElseThrow()
                .levels()
                .forEach(
                        each -> {
                            Map<String, Outcome> cells = new LinkedHashMap<>();
                            each.requirements()
                                    .forEach(
                                            requirement ->
                                                    cells.put(
                                                            requirement.key(),
                                                            each.level() <= level
                                                                    ? Outcome.MET
                                                                    : Outcome.NOT_MET));
                            outcomes.put(each.level(), cells);
                        });
        return new CriterionRated(code, outcomes, level, previous, reason);
    }

    /** A plan with an upkeep row, a target, and one action that was reported on once. */
    public Story plan(String school) {
        String plan = "improvement-plan/" + school + "/" + YEAR;
        String action = "action/a-" + school;
        facts.append(school, plan, new PlanDrafted(school, YEAR, "tt18-2018", null, null));
        facts.append(school, plan, new UpkeepRecorded("1.1", "Duy trì nề nếp"));
        facts.append(
                school,
                plan,
                new QualityTargetSet(
                        "tot-nghiep",
                        new QualityTarget(
                                "5.6",
                                "Khối 9",
                                "Tốt nghiệp",
                                null,
                                new BigDecimal("98.50"),
                                new BigDecimal("100"),
                                "%",
                                null)));
        facts.append(
                school,
                action,
                new ActionPlanned(
                        "a-" + school,
                        school,
                        YEAR,
                        1,
                        new Wording(
                                List.of("1.2"),
                                null,
                                "Hạn chế",
                                null,
                                "Mục tiêu",
                                2,
                                "Giải pháp",
                                null,
                                null,
                                null),
                        null),
                new ActionScheduled(
                        new Schedule(
                                YearMonth.of(2025, 9),
                                YearMonth.of(2026, 5),
                                Schedule.Precision.MONTH,
                                null),
                        null));
        facts.append(
                school,
                action,
                new ProgressReported(
                        YearMonth.of(2025, 10),
                        ProgressState.ON_TRACK,
                        40,
                        "Đã làm được một phần"));
        return this;
    }

    /**
     * A signed plan of the year before under TT 57: the review at the end of term I is recorded,
     * that at the end of the year is not.
     */
    public Story reviewedPlan(String school) {
        String plan = "improvement-plan/" + school + "/" + YEAR_BEFORE;
        facts.append(
                school,
                plan,
                new PlanDrafted(school, YEAR_BEFORE, "tt57-2026-general", null, null));
        facts.append(
                school,
                "action/b-" + school,
                new ActionPlanned(
                        "b-" + school,
                        school,
                        YEAR_BEFORE,
                        1,
                        new Wording(
                                List.of("1.2"),
                                "Có 300 cuốn sách.",
                                "Thiếu sách.",
                                "Ít kinh phí.",
                                "Đủ sách.",
                                null,
                                "Mua sách.",
                                "500 cuốn",
                                "Hóa đơn",
                                null),
                        null));
        facts.by("principal-of-" + school, Role.PRINCIPAL)
                .append(
                        school,
                        plan,
                        new PlanSubmitted(),
                        new PlanApproved("9f86".repeat(16), "form-2"));
        facts.at("2025-10-15T01:00:00Z");
        facts.append(school, plan, new PlanReviewed(ReviewTime.END_OF_TERM_1, REVIEW, null));
        facts.at(FactWriter.BEGINNING);
        return this;
    }

    /** A plan that says nothing but what is to be reached, with its deputy's signature. */
    public Story planOfTargets(String school) {
        PlanFrame blank = PlanFrame.blank();
        facts.append(
                school,
                "improvement-plan/" + school + "/" + YEAR_OF_TARGETS,
                new PlanDrafted(school, YEAR_OF_TARGETS, "tt18-2018", null, null),
                new PlanFrameSet(
                        new PlanFrame(
                                blank.number(),
                                blank.issuedOn(),
                                blank.place(),
                                blank.title(),
                                blank.grounds(),
                                blank.opening(),
                                "Nâng cao chất lượng.",
                                blank.objectives(),
                                blank.situation(),
                                blank.strengths(),
                                blank.weaknesses(),
                                blank.content(),
                                blank.organisation(),
                                blank.closing(),
                                blank.recipients(),
                                "KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG")),
                new QualityTargetSet(
                        "tot-nghiep",
                        new QualityTarget(
                                null,
                                "Khối 9",
                                "Tốt nghiệp",
                                null,
                                null,
                                new BigDecimal("100"),
                                "%",
                                null)));
        return this;
    }

    /** The result of an evaluation from outside. */
    public Story external(String school) {
        facts.append(
                school,
                "external-evaluation/" + school + "/2015-2016_2019-2020",
                new ExternalResultRecorded(
                        school,
                        new ExternalResult(
                                "2015-2016",
                                "2019-2020",
                                "Đánh giá ngoài",
                                List.of(),
                                1,
                                "Mức 1",
                                Map.of("1.1", 2))));
        return this;
    }
}
