package vn.caitien.query.selfassessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.kernel.selfassessment.StatedResult;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** What the council's paper states, to be typed as printed. */
final class StatementForm {
    static final String NAME = "statement";

    private StatementForm() {}

    static Form of(SelfAssessmentSheet sheet) {
        Form form = Form.named(NAME).seen(sheet.version());
        StatedResult stated = sheet.statement();
        if (stated != null) {
            stated.counts()
                    .forEach(
                            count ->
                                    form.with(reached(count.level()), count.reached())
                                            .with(of(count.level()), count.of())
                                            .with(percent(count.level()), count.percent()));
            stated.levels().forEach((code, level) -> form.with("levels[" + code + "]", level));
            stated.remarks().forEach((code, text) -> form.with("remarks[" + code + "]", text));
            form.with("schoolLevel", stated.schoolLevel())
                    .with("schoolLevelText", stated.schoolLevelText());
        }
        return form;
    }

    /**
     * What was typed; printed marks and levels of standards, which the form does not show, stay as
     * they are.
     */
    static StatedResult read(Form form, Framework framework, @Nullable StatedResult before) {
        FormReader read = new FormReader(form);
        List<StatedCount> counts = new ArrayList<>();
        for (int level = 1; level <= framework.ceiling(); level++) {
            Integer reached = read.integer(reached(level));
            Integer of = read.integer(of(level));
            if (reached != null && of != null) {
                counts.add(new StatedCount(level, reached, of, read.decimal(percent(level))));
            } else if (reached != null || of != null) {
                form.reject(reached == null ? reached(level) : of(level), "form.required");
            }
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        Map<String, String> remarks = new LinkedHashMap<>();
        for (Criterion criterion : framework.criteriaAndClauses()) {
            Integer level = read.integer("levels[" + criterion.code() + "]");
            String remark = read.text("remarks[" + criterion.code() + "]");
            if (level != null) {
                levels.put(criterion.code(), level);
            }
            if (remark != null) {
                remarks.put(criterion.code(), remark);
            }
        }
        return new StatedResult(
                levels,
                before == null ? Map.of() : before.standardLevels(),
                before == null ? Map.of() : before.marks(),
                counts,
                read.integer("schoolLevel"),
                read.text("schoolLevelText"),
                remarks);
    }

    private static String reached(int level) {
        return "counts[" + (level - 1) + "].reached";
    }

    private static String of(int level) {
        return "counts[" + (level - 1) + "].of";
    }

    private static String percent(int level) {
        return "counts[" + (level - 1) + "].percent";
    }
}
