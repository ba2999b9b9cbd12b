package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A number that the framework suggests to follow for a criterion; no unit or formula is prescribed.
 */
public record QuantitativeIndicator(
        @NotBlank String code, @NotBlank String name, @NotNull IndicatorKind kind) {}
