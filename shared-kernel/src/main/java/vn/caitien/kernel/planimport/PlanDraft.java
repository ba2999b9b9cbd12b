package vn.caitien.kernel.planimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.platform.Limits;

/**
 * A plan as a file tells it, or as a person corrected that: everything a plan has, in the shape in
 * which it would be written.
 *
 * @param schoolYear null where the file does not say it
 * @param framework id of the edition, null where the file does not say it
 */
public record PlanDraft(
        @Nullable @Size(max = 20) String schoolYear,
        @Nullable @Size(max = 60) String framework,
        @NotNull @Valid PlanFrame frame,
        @NotNull @Valid @Size(max = PlanDraft.ROWS) List<ActionApi.@NotNull NewAction> actions,
        @NotNull @Valid @Size(max = PlanDraft.ROWS) List<@NotNull Upkeep> upkeep,
        @NotNull @Valid @Size(max = PlanDraft.ROWS) List<@NotNull Target> targets) {

    /** More rows than any school's plan has. */
    public static final int ROWS = 1_000;

    /** Absent lists are empty ones. */
    public PlanDraft {
        actions = actions == null ? List.of() : actions;
        upkeep = upkeep == null ? List.of() : upkeep;
        targets = targets == null ? List.of() : targets;
    }

    /** What keeps the strength of a criterion up. */
    public record Upkeep(
            @NotBlank @Size(max = 20) String criterion,
            @NotBlank @Size(max = Limits.SECTION) String text) {}

    /** A number to reach, under the name that it has in the plan. */
    public record Target(
            @NotBlank @Size(max = Limits.LINE) String key, @NotNull @Valid QualityTarget target) {}
}
