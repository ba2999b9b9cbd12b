package vn.caitien.query.improvementplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.QualityTarget;

/** A number to reach and what was last measured of it. */
public record TargetRow(
        String key,
        QualityTarget target,
        @Nullable BigDecimal actual,
        @Nullable LocalDate measuredOn,
        @Nullable String measurementNote) {}
