package vn.caitien.kernel.improvementplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.caitien.kernel.platform.Limits;

/** Who leads an action and who helps. */
public record Assignment(
        @NotNull @Valid @Size(max = Limits.ENTRIES) List<@NotNull Actor> leads,
        @NotNull @Valid @Size(max = Limits.ENTRIES) List<@NotNull Actor> collaborators) {

    /** Absent lists are empty ones. */
    public Assignment {
        leads = leads == null ? List.of() : leads;
        collaborators = collaborators == null ? List.of() : collaborators;
    }
}
