package vn.caitien.query.improvementplan;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** A number to reach, and what was measured of it. */
final class TargetForm {
    static final String NAME = "target";
    static final String MEASUREMENT = "measurement";

    private TargetForm() {}

    static Form of(@Nullable TargetRow row, long version) {
        Form form = Form.named(NAME).seen(version);
        if (row != null) {
            QualityTarget target = row.target();
            form.with("criterion", target.criterion())
                    .with("group", target.group())
                    .with("subject", target.subject())
                    .with("grade", target.grade())
                    .with("baseline", plain(target.baseline()))
                    .with("target", plain(target.target()))
                    .with("unit", target.unit())
                    .with("text", target.text());
        }
        return form;
    }

    static Form measurement(@Nullable TargetRow row, long version) {
        Form form = Form.named(MEASUREMENT).seen(version);
        return row == null
                ? form
                : form.with("actual", plain(row.actual()))
                        .with("measuredOn", row.measuredOn())
                        .with("note", row.measurementNote());
    }

    static QualityTarget read(Form form) {
        FormReader read = new FormReader(form);
        return new QualityTarget(
                read.text("criterion"),
                read.text("group"),
                read.required("subject"),
                read.text("grade"),
                read.decimal("baseline"),
                read.decimal("target"),
                read.text("unit"),
                read.text("text"));
    }

    static ImprovementPlanApi.Measurement readMeasurement(Form form) {
        FormReader read = new FormReader(form);
        read.required("actual");
        return new ImprovementPlanApi.Measurement(
                Objects.requireNonNullElse(read.decimal("actual"), BigDecimal.ZERO),
                read.date("measuredOn"),
                read.text("note"));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
