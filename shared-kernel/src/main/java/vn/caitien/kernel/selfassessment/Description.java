package vn.caitien.kernel.selfassessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/** The council's words on a criterion: the present state per level, strengths, weaknesses. */
public record Description(
        @NotNull @Size(max = 9) Map<Integer, @Size(max = Limits.SECTION) String> presentState,
        @Nullable @Size(max = Limits.SECTION) String strengths,
        @Nullable @Size(max = Limits.SECTION) String weaknesses) {

    /** An absent map is an empty one. */
    public Description {
        presentState = presentState == null ? Map.of() : presentState;
    }
}
