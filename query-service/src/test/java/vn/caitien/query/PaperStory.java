package vn.caitien.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** A file of a school as it was read: three rows, something of everything else, and doubts. */
public final class PaperStory {

    private PaperStory() {}

    public static Reading reading() {
        return new Reading(
                new PlanDraft(
                        "2025-2026",
                        "tt18-2018",
                        frame(),
                        List.of(
                                action("1.1", "Rà soát chiến lược phát triển."),
                                action("1.2", "Sơn lại các phòng học."),
                                action("1.3", "Mua thêm sách cho thư viện.")),
                        List.of(new PlanDraft.Upkeep("2.1", "Giữ vững kỷ cương nề nếp.")),
                        List.of(target())),
                "Trường THCS Pom Lót",
                Map.of(
                        "schoolYear", origin("dòng 3", Sureness.SURE),
                        "actions[0].wording.measures", origin("bảng 2, dòng 5", Sureness.SURE),
                        "actions[1].wording.measures", origin("bảng 2, dòng 6", Sureness.LIKELY),
                        "actions[1].schedule", origin("bảng 2, dòng 6, cột 4", Sureness.GUESSED),
                        "actions[2].wording.measures", origin("bảng 2, dòng 7", Sureness.SURE)),
                List.of(new LeftOver("dòng 120–124", "Nơi nhận: như trên; lưu văn thư.")),
                List.of(
                        new Doubt(
                                "school-names-differ",
                                null,
                                "Trường THCS Pom Lót; Trường Tiểu học"),
                        new Doubt("time-outside-year", "actions[1].schedule", "2025-09 – 2026-12"),
                        new Doubt(
                                "not-known-here", "actions[2].wording.criteria", "tiêu chí 1.3")));
    }

    private static Origin origin(String place, Sureness sureness) {
        return new Origin(place, sureness, "chữ trong tệp");
    }

    private static NewAction action(String criterion, String measures) {
        return new NewAction(
                new Wording(
                        List.of(criterion),
                        null,
                        "Chưa có bản sao lưu.",
                        null,
                        "Có đủ hồ sơ.",
                        2,
                        measures,
                        null,
                        "Biên bản họp.",
                        null),
                new Assignment(
                        List.of(
                                new Actor(Actor.Kind.ROLE, "Hiệu trưởng", null),
                                new Actor(Actor.Kind.PERSON, "Lò Văn An", null)),
                        List.of()),
                new Schedule(
                        YearMonth.parse("2025-09"),
                        YearMonth.parse("2026-12"),
                        Schedule.Precision.MONTH,
                        null),
                new Budget(2_000_000L, "ngân sách nhà nước"),
                "Có phòng họp.");
    }

    private static PlanFrame frame() {
        return new PlanFrame(
                "12/KH-THCS",
                LocalDate.parse("2025-09-05"),
                "Pom Lót",
                "Kế hoạch cải tiến chất lượng",
                List.of("Thông tư 18", "Kế hoạch năm học"),
                null,
                "Nâng cao chất lượng.",
                null,
                null,
                null,
                null,
                null,
                List.of(new PlanFrame.Duty("Hiệu trưởng", "Chỉ đạo chung.")),
                null,
                List.of("Phòng Văn hóa - Xã hội"),
                "HIỆU TRƯỞNG");
    }

    private static PlanDraft.Target target() {
        return new PlanDraft.Target(
                "hoc-tap-tot",
                new QualityTarget(
                        "5.6",
                        "Khối 9",
                        "Học tập",
                        "Tốt",
                        new BigDecimal("12.5"),
                        new BigDecimal("15"),
                        "%",
                        null));
    }
}
