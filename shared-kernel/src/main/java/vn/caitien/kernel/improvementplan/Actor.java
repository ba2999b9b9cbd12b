package vn.caitien.kernel.improvementplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * Who leads or helps: a person, a role, a group inside, or a body outside; as the plan names them.
 * A person with an account is known by it alone: what they are called stands apart from the facts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(
        @NotNull Kind kind,
        @Nullable @Size(max = Limits.LINE) String name,
        @Nullable @Size(max = 100) String subject) {

    /** Lets no name of somebody with an account in; old facts have some. */
    public Actor {
        name = kind == Kind.PERSON && subject != null ? null : name;
    }

    /** Whether anybody can tell who is meant. */
    @JsonIgnore
    @AssertTrue
    public boolean isNamed() {
        return name == null ? kind == Kind.PERSON && subject != null : !name.isBlank();
    }

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
