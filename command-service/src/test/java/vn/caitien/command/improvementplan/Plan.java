package vn.caitien.command.improvementplan;

import java.math.BigDecimal;
import java.util.List;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanClosed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;

/**
 * The plan that the tests of this package speak of: a secondary school's of 2023-2024, under
 * Circular 18.
 */
final class Plan {

    static final PlanId ID = PlanId.of(Scene.SCHOOL, "2023-2024");
    static final Framework TT18 = Scene.FRAMEWORKS.get("tt18-2018");
    static final PlanFrame FRAME = framed("Kế hoạch cải tiến chất lượng");
    static final QualityTarget TARGET =
            new QualityTarget(
                    "5.2", "Khối 6", "Học lực", "Tốt", null, new BigDecimal("35.5"), "%", null);

    private Plan() {}

    static Scene<ImprovementPlan> drafted() {
        return Scene.of(
                ImprovementPlan.class,
                new PlanDrafted(Scene.SCHOOL, "2023-2024", "tt18-2018", null, null));
    }

    static Scene<ImprovementPlan> submitted() {
        return drafted().then(new PlanSubmitted());
    }

    static Scene<ImprovementPlan> approved() {
        return submitted().then(new PlanApproved(null, null));
    }

    static Scene<ImprovementPlan> closed() {
        return approved().then(new PlanClosed("Hoàn thành."));
    }

    static PlanFrame framed(String title) {
        return new PlanFrame(
                "12/KH-THCS",
                null,
                null,
                title,
                List.of("Căn cứ Thông tư 18/2018"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of("Lưu: VT"),
                "Hiệu trưởng");
    }
}
