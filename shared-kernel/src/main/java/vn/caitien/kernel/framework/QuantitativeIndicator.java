package vn.caitien.kernel.framework;

/**
 * A number that the framework suggests to follow for a criterion; no unit or formula is prescribed.
 */
public record QuantitativeIndicator(String code, String name, IndicatorKind kind) {}
