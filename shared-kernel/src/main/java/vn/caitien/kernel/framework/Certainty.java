package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** How sure one sort of fact in an edition is, and why. */
public record Certainty(
        @NotBlank String subject, @NotNull CertaintyDegree degree, @NotBlank String note) {}
