package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The clauses of an article that lie above the levels of the criteria and must all be met for the
 * top level.
 */
public record ClauseGroup(
        @NotBlank String article,
        @NotBlank String title,
        int level,
        @NotNull List<@NotNull @Valid Criterion> clauses) {

    public ClauseGroup {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException(article + " has no clauses");
        }
        for (Criterion clause : clauses) {
            if (clause.floor() != level || clause.ceiling() != level) {
                throw new IllegalArgumentException(
                        clause.code() + " is not a clause of level " + level);
            }
        }
    }
}
