package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What a level of the school is called, and what it gives: the accreditation level (cấp độ) and the
 * degree of the national standard (mức độ), null where it gives none.
 */
public record LevelWords(
        int level,
        @NotBlank String name,
        @Nullable String accreditation,
        @Nullable String nationalStandard) {}
