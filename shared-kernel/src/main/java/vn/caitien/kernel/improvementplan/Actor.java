package vn.caitien.kernel.improvementplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * Who leads or helps: a person, a role, a group inside, or a body outside; as the plan names them.
 */
public record Actor(
        @NotNull Kind kind,
        @NotBlank @Size(max = Limits.LINE) String name,
        @Nullable @Size(max = 100) String subject) {

    /** What sort of actor the plan names. */
    public enum Kind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("role")
        ROLE,
        @JsonProperty("group")
        GROUP,
        @JsonProperty("outside")
        OUTSIDE
    }
}
