package vn.caitien.command.improvementplan;

import java.util.Map;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;

/** What a plan says besides its rows; upkeep by criterion, targets by their name. */
record PlanPaper(PlanFrame frame, Map<String, String> upkeep, Map<String, QualityTarget> targets) {

    /** The paper of a plan that is only begun. */
    static PlanPaper blank() {
        return new PlanPaper(PlanFrame.blank(), Map.of(), Map.of());
    }
}
