package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the level of a school follows from its criteria: a named, versioned rule whose numbers are
 * data.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EveryCriterion.class, name = "every-criterion"),
    @JsonSubTypes.Type(value = MandatoryAndEnoughOthers.class, name = "mandatory-and-enough-others")
})
public sealed interface SchoolLevelRule permits EveryCriterion, MandatoryAndEnoughOthers {

    int version();

    /** The article the rule rests on, null where it is not known. */
    @Nullable String article();

    /** The rule in one sentence, for the screen. */
    String statement();

    /** What the level asks of the criteria and, where there are any, the clauses. */
    Demand demand(int level, List<Criterion> criteria, List<Criterion> clauses);

    /** Refuses criteria and clauses that the rule cannot be applied to. */
    void check(List<Criterion> criteria, List<Criterion> clauses);
}
