package vn.caitien.query.audit;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionAssigned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionBudgeted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCompleted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionDelayed;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionReworded;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionStarted;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionVerified;
import vn.caitien.kernel.improvementplan.ActionEvent.ProgressReported;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReviewed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetMeasured;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.UpkeepRecorded;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceUnlinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;

/** A school whose trail is read: one year from its registration to a verified action. */
final class AuditStory {
    static final String SCHOOL = "pom-lot";
    static final String ACTION = "0199a1b2-action";

    private static final String SHEET = "self-assessment/pom-lot/thcs/2025-2026";
    private static final String PLAN = "improvement-plan/pom-lot/2025-2026";
    private static final LocalDate START = LocalDate.parse("2025-09-01");

    private final FactWriter facts;

    AuditStory(QueryDatabase database) throws SQLException {
        this.facts = new FactWriter(database);
        try (var command = database.connect("caitien_command");
                var insert =
                        command.prepareStatement(
                                "select eventstore.name_person(?, ?, null, false)")) {
            for (String person :
                    List.of("subject-principal/Hiệu trưởng A", "subject-b/Giáo viên B")) {
                insert.setString(1, person.split("/")[0]);
                insert.setString(2, person.split("/")[1]);
                insert.execute();
            }
        }
    }

    FactWriter facts() {
        return facts;
    }

    /** The stream that is written to last. */
    String happens() {
        new Story(facts).authorities().framework("tt18-2018");
        registration();
        assessment();
        plan();
        action();
        return review();
    }

    private void registration() {
        facts.at("2025-09-01T01:05:00Z").by("subject-administrator", Role.PLATFORM_ADMINISTRATOR);
        facts.append(
                SCHOOL,
                "school/pom-lot",
                new SchoolRegistered(SCHOOL, "THCS Pom Lót", List.of(Band.THCS), "Điện Biên", null),
                new SchoolPlacedUnderAuthority("phong", START));
        grant("g1", "subject-principal", Role.PRINCIPAL, null);
        facts.by("subject-principal", Role.PRINCIPAL);
        grant("g2", "subject-secretary", Role.COUNCIL_SECRETARY, LocalDate.parse("2026-08-31"));
        grant("g3", "subject-b", Role.STAFF, null);
        facts.append(
                SCHOOL,
                "role-grant/g3",
                new RoleWithdrawn("g3", LocalDate.parse("2025-10-01"), "Chuyển trường."));
    }

    private void grant(String grant, String subject, Role role, LocalDate to) {
        facts.append(
                SCHOOL, "role-grant/" + grant, new RoleGranted(grant, subject, role, START, to));
    }

    private void assessment() {
        facts.at("2025-09-10T02:00:00Z").by("subject-secretary", Role.COUNCIL_SECRETARY);
        facts.append(
                SCHOOL,
                SHEET,
                new SelfAssessmentOpened(SCHOOL, Band.THCS, "2025-2026", "tt18-2018"));
        facts.append(SCHOOL, SHEET, rated("1.1", Outcome.MET, Outcome.NOT_MET, 1, null, null));
        facts.append(
                SCHOOL,
                SHEET,
                rated("1.1", Outcome.MET, Outcome.MET, 2, 1, "Có thêm\nminh chứng."));
        facts.append(
                SCHOOL, SHEET, rated("1.10", Outcome.NOT_RATED, Outcome.NOT_RATED, 0, null, null));
        facts.append(
                SCHOOL,
                SHEET,
                rated("1.10", Outcome.NOT_MET, Outcome.NOT_RATED, 0, 0, "Chưa có hồ sơ"));
        facts.append(
                SCHOOL,
                SHEET,
                rated("1.10", Outcome.NOT_MET, Outcome.NOT_MET, 0, 0, "Đánh giá nốt"));
        EvidenceDocument document =
                new EvidenceDocument("Kế hoạch chiến lược", null, null, null, null, null);
        facts.append(
                SCHOOL,
                "evidence/pom-lot/H1-1.1-01",
                new EvidenceRegistered(SCHOOL, "H1-1.1-01", document),
                new EvidenceRevised(
                        new EvidenceDocument(
                                "Kế hoạch chiến lược", "12/KH", START, null, null, null),
                        "Ghi số văn bản"));
        facts.append(SCHOOL, SHEET, new EvidenceLinked("1.1", 1, "a", "H1-1.1-01"));
        facts.append(
                SCHOOL, SHEET, new EvidenceUnlinked("1.1", 1, "a", "H1-1.1-01", "Gắn nhầm chỗ"));
    }

    private static CriterionRated rated(
            String criterion,
            Outcome first,
            Outcome second,
            int level,
            Integer previous,
            String reason) {
        return new CriterionRated(
                criterion,
                Map.of(1, Map.of("a", first), 2, Map.of("*", second)),
                level,
                previous,
                reason);
    }

    private void plan() {
        facts.at("2025-09-20T02:00:00Z");
        facts.append(
                SCHOOL,
                PLAN,
                new PlanDrafted(SCHOOL, "2025-2026", "tt18-2018", "2025-2026", Band.THCS));
        facts.append(SCHOOL, PLAN, new UpkeepRecorded("1.2", "Duy trì nề nếp"));
        facts.append(SCHOOL, PLAN, new UpkeepRecorded("1.2", ""));
        facts.append(
                SCHOOL,
                PLAN,
                new QualityTargetSet(
                        "t1",
                        new QualityTarget(
                                "5.6",
                                "Khối 9",
                                "Tốt nghiệp",
                                null,
                                new BigDecimal("98.50"),
                                new BigDecimal("100"),
                                "%",
                                null)),
                new QualityTargetMeasured(
                        "t1", new BigDecimal("99.5"), LocalDate.parse("2026-05-31"), null));
    }

    private void action() {
        String stream = "action/" + ACTION;
        Wording wording =
                new Wording(
                        List.of("1.10"),
                        null,
                        "Thiếu camera",
                        null,
                        "Mức 2",
                        2,
                        "- Lắp camera ở cổng trường",
                        null,
                        null,
                        null);
        facts.at("2025-09-21T02:00:00Z");
        facts.append(
                SCHOOL,
                stream,
                new ActionPlanned(ACTION, SCHOOL, "2025-2026", 3, wording, null),
                new ActionAssigned(
                        new Assignment(
                                List.of(new Actor(Actor.Kind.GROUP, "BGH", null)), List.of()),
                        null),
                new ActionScheduled(months(9, 12), null),
                new ActionBudgeted(new Budget(100_000_000L, "ngân sách nhà nước"), null));
        facts.append(
                SCHOOL,
                stream,
                new ActionReworded(
                        new Wording(
                                List.of("1.10", "3.1"),
                                null,
                                "Thiếu camera",
                                null,
                                "Mức 2",
                                2,
                                "- Lắp camera ở cổng trường",
                                null,
                                null,
                                null),
                        null));
        facts.append(SCHOOL, PLAN, new PlanSubmitted());
        facts.by("subject-principal", Role.PRINCIPAL)
                .append(SCHOOL, PLAN, new PlanApproved(null, null));
        YearMonth october = YearMonth.of(2025, 10);
        facts.at("2025-10-31T02:00:00Z").by("subject-b", Role.STAFF);
        facts.append(
                SCHOOL,
                stream,
                new ActionStarted(october),
                new ProgressReported(october, ProgressState.AT_RISK, 20, "Chờ kinh phí"));
        facts.append(
                SCHOOL,
                stream,
                new ProgressReported(october, ProgressState.ON_TRACK, 20, "Chờ kinh phí"));
        facts.by("subject-secretary", Role.COUNCIL_SECRETARY);
        facts.append(SCHOOL, stream, new ActionDelayed(YearMonth.of(2026, 3), "Chờ kinh phí"));
        facts.append(SCHOOL, stream, new ActionScheduled(months(10, 17), "Đấu thầu lại"));
        facts.append(
                SCHOOL, stream, new ActionCompleted(YearMonth.of(2026, 3), "Lắp xong 8 camera"));
        facts.by("subject-principal", Role.PRINCIPAL);
        facts.append(SCHOOL, stream, new CompletionVerified(null));
    }

    private String review() {
        facts.at("2026-01-15T02:00:00Z").by("subject-secretary", Role.COUNCIL_SECRETARY);
        facts.append(SCHOOL, PLAN, reviewed("Lắp 6/8 camera", null, null));
        facts.append(SCHOOL, PLAN, reviewed("Lắp xong 8 camera", "Thêm đèn ở cổng", "Đếm lại"));
        return PLAN;
    }

    private static PlanReviewed reviewed(String result, String adjustment, String reason) {
        return new PlanReviewed(
                ReviewTime.END_OF_TERM_1,
                new PlanReview("Tiến độ lắp camera", result, adjustment, "Tổ giám sát"),
                reason);
    }

    private static Schedule months(int first, int last) {
        YearMonth january = YearMonth.of(2025, 1);
        return new Schedule(
                january.plusMonths(first - 1L),
                january.plusMonths(last - 1L),
                Schedule.Precision.MONTH,
                null);
    }
}
