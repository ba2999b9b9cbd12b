package vn.caitien.query.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the views are kept.
 *
 * @param segments parallel shares of the tenants, set when the service first starts
 * @param batchSize facts per transaction at most
 * @param rebuildWorkers tenants that a rebuild folds at the same time
 * @param rebuild whether to make all views anew when the service starts
 */
@Validated
@ConfigurationProperties("caitien.projections")
record ProjectionProperties(
        @DefaultValue("4") @Min(1) @Max(64) int segments,
        @DefaultValue("200") @Min(1) @Max(5000) int batchSize,
        @DefaultValue("2") @Min(1) @Max(32) int rebuildWorkers,
        @DefaultValue("false") boolean rebuild) {}
