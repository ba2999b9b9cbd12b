package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A group of criteria (tiêu chuẩn). */
public record Standard(
        @NotBlank String code,
        @NotBlank String title,
        @NotNull List<@NotNull @Valid Criterion> criteria) {

    public Standard {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("standard " + code + " has no criteria");
        }
    }
}
