package vn.caitien.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionAssigned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionBudgeted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCompleted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionConditionsSet;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionStarted;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionVerified;
import vn.caitien.kernel.improvementplan.ActionEvent.ProgressReported;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanFrameSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetMeasured;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.UpkeepRecorded;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionDescribed;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;

/**
 * About a thousand facts of one school in one year, in the shares that real plans and sheets lead
 * to: papers of evidence and where they are named, a sheet rated and described, a plan, and months
 * of reports on its actions.
 */
final class InventedYear {
    private static final int PAPERS_PER_CRITERION = 5;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final String school;
    private final SchoolYear year;
    private final Telling telling;
    private final int seed;

    InventedYear(String school, SchoolYear year, Telling telling) {
        this.school = school;
        this.year = year;
        this.telling = telling;
        this.seed = Math.floorMod((school + year).hashCode(), 10_000);
    }

    /** Collects the facts of one school. */
    static final class Telling {
        private final String tenant;
        private final String principal;
        private final List<InventedFact> facts = new ArrayList<>();

        Telling(String tenant, String principal) {
            this.tenant = tenant;
            this.principal = principal;
        }

        Stream on(String stream, String aggregate, LocalDate day) {
            return new Stream(this, stream, aggregate, day);
        }

        List<InventedFact> facts() {
            return facts;
        }
    }

    /** One stream that goes on; its facts lie some minutes apart. */
    static final class Stream {
        private final Telling telling;
        private final String name;
        private final String aggregate;
        private LocalDate day;
        private long sequence;

        private Stream(Telling telling, String name, String aggregate, LocalDate day) {
            this.telling = telling;
            this.name = name;
            this.aggregate = aggregate;
            this.day = day;
        }

        Stream at(LocalDate later) {
            day = later;
            return this;
        }

        Stream fact(Object fact) {
            telling.facts.add(
                    new InventedFact(
                            telling.tenant,
                            name,
                            aggregate,
                            sequence,
                            day.atTime(LocalTime.of(7, 30))
                                    .atZone(ZONE)
                                    .toInstant()
                                    .plusSeconds(90 * sequence),
                            telling.principal,
                            Role.PRINCIPAL,
                            UUID.randomUUID(),
                            fact));
            sequence++;
            return this;
        }
    }

    void tell() {
        papers();
        sheet();
        plan();
        for (int i = 0; i < InventedSchool.ACTIONS; i++) {
            action(i);
        }
    }

    private boolean finished() {
        return year.compareTo(InventedSchool.LAST_YEAR) < 0;
    }

    private LocalDate day(int monthsLater, int day) {
        return year.firstMonth().plusMonths(monthsLater).atDay(day);
    }

    private String paper(Criterion criterion, int number) {
        int running = (year.startYear() - 2023) * PAPERS_PER_CRITERION + number + 1;
        return "H1-%s-%02d".formatted(criterion.code(), running);
    }

    private void papers() {
        int n = seed;
        for (Criterion criterion : InventedSchool.FRAMEWORK.criteria()) {
            for (int i = 0; i < PAPERS_PER_CRITERION; i++) {
                String code = paper(criterion, i);
                n++;
                telling.on("evidence/" + school + "/" + code, "Evidence", day(n % 4, 1 + n % 25))
                        .fact(
                                new EvidenceRegistered(
                                        school,
                                        code,
                                        new EvidenceDocument(
                                                InventedText.paragraph(n, 60),
                                                n + "/KH-THCS",
                                                day(0, 5),
                                                "Trường THCS " + school,
                                                "Hộp " + code,
                                                null)));
            }
        }
    }

    private void sheet() {
        Stream sheet =
                telling.on(
                        "self-assessment/%s/%s/%s".formatted(school, Band.THCS.code(), year),
                        "SelfAssessment",
                        day(0, 10));
        sheet.fact(
                new SelfAssessmentOpened(
                        school, Band.THCS, year.toString(), InventedSchool.FRAMEWORK.id()));
        int place = 0;
        for (Criterion criterion : InventedSchool.FRAMEWORK.criteria()) {
            int n = seed + place;
            sheet.at(day(1 + place / 10, 1 + 2 * (place % 10)));
            place++;
            for (int i = 0; i < PAPERS_PER_CRITERION; i++) {
                sheet.fact(new EvidenceLinked(criterion.code(), 1, null, paper(criterion, i)));
            }
            sheet.fact(described(criterion, n));
            sheet.fact(rated(criterion, Outcome.NOT_MET, null));
            sheet.fact(described(criterion, n + 1));
            sheet.fact(rated(criterion, Outcome.MET, 0));
        }
        if (finished()) {
            sheet.at(day(5, 20))
                    .fact(new SelfAssessmentSubmitted())
                    .fact(new SelfAssessmentApproved());
        }
    }

    private static CriterionDescribed described(Criterion criterion, int n) {
        return new CriterionDescribed(
                criterion.code(),
                new Description(
                        Map.of(
                                1,
                                InventedText.paragraph(n, 420),
                                2,
                                InventedText.paragraph(n + 2, 260)),
                        InventedText.paragraph(n, 160),
                        InventedText.paragraph(n + 4, 160)));
    }

    private static CriterionRated rated(
            Criterion criterion, Outcome first, @Nullable Integer before) {
        return new CriterionRated(
                criterion.code(),
                Deeds.outcomes(criterion, first),
                first == Outcome.MET ? criterion.ceiling() : 0,
                before,
                before == null ? null : InventedText.sentence(criterion.code().hashCode()));
    }

    private void plan() {
        Stream plan =
                telling.on(
                        "improvement-plan/%s/%s".formatted(school, year),
                        "ImprovementPlan",
                        day(0, 15));
        plan.fact(
                new PlanDrafted(
                        school, year.toString(), InventedSchool.FRAMEWORK.id(), null, null));
        PlanFrame blank = PlanFrame.blank();
        plan.fact(
                new PlanFrameSet(
                        new PlanFrame(
                                "45/KH-THCS",
                                day(0, 20),
                                "Điện Biên",
                                "Kế hoạch cải tiến chất lượng giáo dục năm học " + year,
                                List.of(
                                        InventedText.paragraph(seed, 200),
                                        InventedText.paragraph(seed + 1, 200)),
                                InventedText.paragraph(seed, 200),
                                InventedText.paragraph(seed + 1, 500),
                                InventedText.paragraph(seed + 2, 500),
                                InventedText.paragraph(seed + 3, 900),
                                blank.strengths(),
                                blank.weaknesses(),
                                blank.content(),
                                List.of(
                                        new PlanFrame.Duty(
                                                "Hiệu trưởng", InventedText.paragraph(seed, 300)),
                                        new PlanFrame.Duty(
                                                "Tổ giám sát",
                                                InventedText.paragraph(seed + 5, 300))),
                                InventedText.sentence(seed),
                                List.of("Phòng GDĐT", "Hội đồng trường", "Lưu VT"),
                                "Hiệu trưởng")));
        for (Criterion criterion : InventedSchool.FRAMEWORK.criteria().subList(0, 14)) {
            plan.fact(new UpkeepRecorded(criterion.code(), InventedText.paragraph(seed, 300)));
        }
        for (int i = 0; i < 12; i++) {
            plan.fact(
                    new QualityTargetSet(
                            "muc-tieu-" + i,
                            new QualityTarget(
                                    null,
                                    "Khối " + (6 + i % 4),
                                    "Kết quả học tập",
                                    "Tốt",
                                    BigDecimal.valueOf(20 + i),
                                    BigDecimal.valueOf(30 + i),
                                    "%",
                                    null)));
        }
        plan.at(day(0, 25)).fact(new PlanSubmitted()).fact(new PlanApproved(null, null));
        for (int i = 0; i < 12; i++) {
            plan.at(day(8, 20))
                    .fact(
                            new QualityTargetMeasured(
                                    "muc-tieu-" + i, BigDecimal.valueOf(29 + i), day(8, 19), null));
        }
    }

    private void action(int number) {
        int n = seed + number;
        String id = InventedSchool.actionId(school, year, number);
        YearMonth first = year.firstMonth();
        Criterion criterion =
                InventedSchool.FRAMEWORK
                        .criteria()
                        .get(number % InventedSchool.FRAMEWORK.criteria().size());
        Stream action = telling.on("action/" + id, "Action", day(0, 16));
        action.fact(
                        new ActionPlanned(
                                id,
                                school,
                                year.toString(),
                                number + 1,
                                new Wording(
                                        List.of(criterion.code()),
                                        null,
                                        InventedText.paragraph(n, 160),
                                        InventedText.paragraph(n + 1, 120),
                                        InventedText.paragraph(n + 2, 160),
                                        null,
                                        InventedText.paragraph(n + 3, 420),
                                        InventedText.sentence(n),
                                        null,
                                        null),
                                null))
                .fact(
                        new ActionAssigned(
                                new Assignment(
                                        List.of(
                                                new Actor(
                                                        Actor.Kind.ROLE,
                                                        "Phó Hiệu trưởng",
                                                        InventedSchool.person(
                                                                school, Role.STAFF, number % 20))),
                                        List.of(
                                                new Actor(
                                                        Actor.Kind.GROUP,
                                                        "Tổ Khoa học tự nhiên",
                                                        null))),
                                null))
                .fact(
                        new ActionScheduled(
                                new Schedule(
                                        first,
                                        first.plusMonths(InventedSchool.MONTHS - 1L),
                                        Schedule.Precision.MONTH,
                                        null),
                                null))
                .fact(new ActionBudgeted(new Budget(5_000_000L + n, "Ngân sách nhà nước"), null))
                .fact(new ActionConditionsSet(InventedText.sentence(n), null))
                .at(day(1, 3))
                .fact(new ActionStarted(first));
        for (int month = 0; month < InventedSchool.MONTHS; month++) {
            action.at(day(month + 1, 2 + n % 20))
                    .fact(
                            new ProgressReported(
                                    first.plusMonths(month),
                                    ProgressState.ON_TRACK,
                                    month * 10,
                                    InventedText.paragraph(n + month, 180)));
        }
        if (finished()) {
            action.at(day(10, 5))
                    .fact(new ActionCompleted(first.plusMonths(8L), InventedText.paragraph(n, 160)))
                    .fact(new CompletionVerified(null));
        }
    }
}
