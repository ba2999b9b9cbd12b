package vn.caitien.kernel;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent.ExternalResultRecorded;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkWithdrawn;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionAssigned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionBudgeted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCancelled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCarriedOver;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCompleted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionConditionsSet;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionDelayed;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionReworded;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionStarted;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionReturned;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionVerified;
import vn.caitien.kernel.improvementplan.ActionEvent.ProgressReported;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanAmended;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanClosed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanFrameSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReturned;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReviewed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetMeasured;
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
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.InvitationEvent.MemberJoined;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.kernel.person.PersonEvent.PersonNameCorrected;
import vn.caitien.kernel.person.PersonEvent.PersonalDataExported;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionDescribed;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceUnlinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.ResultStated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReopened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReturned;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.kernel.selfassessment.StatedResult;

/**
 * One fact of each kind with every field filled: all of one school, in an order in which they could
 * have happened.
 */
public final class FactSamples {

    public static final String SCHOOL = "hong-phong";
    private static final String REASON = "bổ sung minh chứng";
    public static final String ACTION = "0f2c7a5e-6a3b-4c1d-9e8f-102030405060";
    private static final LocalDate DAY = LocalDate.of(2023, 9, 15);
    private static final YearMonth MONTH = YearMonth.of(2023, 10);

    private static final Map<Class<?>, Object> BY_CLASS =
            all().collect(toMap(Object::getClass, Function.identity()));

    private FactSamples() {}

    public static Stream<Object> all() {
        return Stream.of(tenancy(), assessment(), plan(), action()).flatMap(Function.identity());
    }

    static Optional<Object> of(Class<?> fact) {
        return Optional.ofNullable(BY_CLASS.get(fact));
    }

    private static Stream<Object> tenancy() {
        List<Band> bands = List.of(Band.PRIMARY, Band.THCS);
        return Stream.of(
                new FrameworkPublished(SmallFramework.EDITION),
                new FrameworkWithdrawn("hết hiệu lực"),
                new AuthorityRegistered("so-hung-yen", "Sở GDĐT"),
                new AuthorityPlacedUnder("bo-gddt", DAY),
                new SchoolRegistered(
                        SCHOOL, "Trường THCS Hồng Phong", bands, "Hưng Yên", "Hồng Phong"),
                new SchoolProfileCorrected(
                        "Trường TH và THCS", bands, "Hưng Yên", "Hồng Phong", REASON),
                new SchoolPlacedUnderAuthority("so-hung-yen", DAY),
                new RoleGranted(
                        "grant-1", "subject-1", Role.COUNCIL_SECRETARY, DAY, DAY.plusYears(1)),
                new RoleWithdrawn("grant-1", DAY.plusMonths(6), REASON),
                new MemberInvited("invitation-1", Role.STAFF, DAY, DAY.plusYears(1)),
                new MemberJoined("invitation-1", "subject-1"),
                new InvitationWithdrawn("invitation-1"),
                new PersonNameCorrected("subject-1", REASON),
                new PersonalDataExported("subject-1", "export-1"),
                new PersonErased("subject-1", REASON));
    }

    private static Stream<Object> assessment() {
        EvidenceDocument document =
                new EvidenceDocument(
                        "Chiến lược phát triển", "12/QĐ", DAY, "Hiệu trưởng", "Hộp 1", "bản sao");
        return Stream.of(
                new SelfAssessmentOpened(SCHOOL, Band.THCS, "2023-2024", "tt18-2018"),
                new CriterionRated(
                        "1.1",
                        Map.of(
                                1,
                                Map.of("a", Outcome.MET, "b", Outcome.NOT_MET),
                                2,
                                Map.of("*", Outcome.NOT_APPLICABLE)),
                        0,
                        1,
                        REASON),
                new CriterionDescribed(
                        "1.1",
                        new Description(Map.of(1, "Có chiến lược."), "Rõ ràng.", "Chưa rà soát.")),
                new EvidenceLinked("1.1", 1, "a", "H1-1.1-01"),
                new EvidenceUnlinked("1.1", 1, "a", "H1-1.1-01", REASON),
                new ResultStated(
                        new StatedResult(
                                Map.of("1.1", 3),
                                Map.of("1", 2),
                                Map.of("1.1", Map.of(1, List.of("x", "-"))),
                                List.of(new StatedCount(3, 1, 20, new BigDecimal("5.0"))),
                                1,
                                "Mức 1",
                                Map.of("1.1", "như bản in"))),
                new SelfAssessmentSubmitted(),
                new SelfAssessmentReturned(REASON),
                new SelfAssessmentApproved(),
                new SelfAssessmentReopened(REASON),
                new EvidenceRegistered(SCHOOL, "H1-1.1-01", document),
                new EvidenceRevised(document, REASON),
                new EvidenceWithdrawn(REASON),
                new ExternalResultRecorded(
                        SCHOOL,
                        new ExternalResult(
                                "2015-2016",
                                "2019-2020",
                                "Đánh giá ngoài 2015-2020",
                                List.of(new StatedCount(1, 28, 28, new BigDecimal("100"))),
                                1,
                                "Mức 1",
                                Map.of("1.1", 2))));
    }

    private static Stream<Object> plan() {
        PlanFrame frame =
                new PlanFrame(
                        "12/KH-THCS",
                        DAY,
                        "Hồng Phong",
                        "Kế hoạch cải tiến chất lượng",
                        List.of("Căn cứ Thông tư 18/2018"),
                        "Mở đầu.",
                        "Mục đích.",
                        "Mục tiêu.",
                        "Tình hình.",
                        "Điểm mạnh.",
                        "Điểm yếu.",
                        "Nội dung.",
                        List.of(new PlanFrame.Duty("Hiệu trưởng", "Chỉ đạo chung.")),
                        "Trên đây là kế hoạch.",
                        List.of("Lưu: VT"),
                        "Hiệu trưởng");
        QualityTarget target =
                new QualityTarget(
                        "5.2",
                        "Khối 6",
                        "Học lực",
                        "Tốt",
                        new BigDecimal("30.5"),
                        new BigDecimal("35"),
                        "%",
                        "tăng dần");
        return Stream.of(
                new PlanDrafted(SCHOOL, "2023-2024", "tt18-2018", "2022-2023", Band.THCS),
                new PlanFrameSet(frame),
                new UpkeepRecorded("2.1", "Duy trì bồi dưỡng."),
                new QualityTargetSet("k6-tot", target),
                new QualityTargetMeasured("k6-tot", new BigDecimal("36.25"), DAY, "cuối năm"),
                new PlanSubmitted(),
                new PlanReturned(REASON),
                new PlanApproved(
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "criteria"),
                new PlanAmended(REASON),
                new PlanReviewed(
                        ReviewTime.END_OF_TERM_1,
                        new PlanReview(
                                "Tiến độ từng nội dung.",
                                "6/9 nội dung đúng tiến độ.",
                                "Lùi việc mua sách sang học kỳ II.",
                                "Tổ giám sát"),
                        REASON),
                new PlanClosed("Đạt 9/10 nội dung."));
    }

    private static Stream<Object> action() {
        Wording wording =
                new Wording(
                        List.of("1.1", "22.1"),
                        "Chiến lược cũ",
                        "Không",
                        "Thiếu người",
                        "Mức 2",
                        2,
                        "Rà soát chiến lược.",
                        "Có báo cáo",
                        "Biên bản",
                        "ưu tiên");
        return Stream.of(
                new ActionPlanned(ACTION, SCHOOL, "2023-2024", 1, wording, "earlier-action"),
                new ActionReworded(wording, REASON),
                new ActionAssigned(
                        new Assignment(
                                List.of(new Actor(Actor.Kind.PERSON, null, "subject-1")),
                                List.of(new Actor(Actor.Kind.OUTSIDE, "UBND xã", "subject-2"))),
                        REASON),
                new ActionScheduled(
                        new Schedule(
                                MONTH,
                                MONTH.plusMonths(2),
                                Schedule.Precision.MONTH,
                                "khi có phát sinh"),
                        REASON),
                new ActionBudgeted(new Budget(100_000_000L, "ngân sách nhà nước"), REASON),
                new ActionConditionsSet("Có phòng máy.", REASON),
                new ActionStarted(MONTH),
                new ProgressReported(MONTH, ProgressState.AT_RISK, 40, "Đã họp tổ."),
                new ActionDelayed(MONTH.plusMonths(5), REASON),
                new ActionCompleted(MONTH, "Đã ban hành."),
                new CompletionVerified("Đã xem."),
                new CompletionReturned(REASON),
                new ActionCancelled(REASON),
                new ActionCarriedOver("2024-2025", "next-action", REASON));
    }
}
