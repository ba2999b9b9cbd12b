package vn.caitien.query.home;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** The result of an evaluation from outside, as its paper states it. */
final class ExternalResultForm {
    static final int LEVELS = 3;

    private ExternalResultForm() {}

    static ExternalResult read(Form form) {
        FormReader read = new FormReader(form);
        List<StatedCount> counts = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            String row = "counts[" + (level - 1) + "]";
            Integer reached = read.integer(row + ".reached");
            Integer of = read.integer(row + ".of");
            if (reached != null && of != null) {
                counts.add(new StatedCount(level, reached, of, null));
            }
        }
        return new ExternalResult(
                read.required("from"),
                read.required("to"),
                read.required("title"),
                counts,
                read.integer("level"),
                read.text("levelText"),
                null);
    }
}
