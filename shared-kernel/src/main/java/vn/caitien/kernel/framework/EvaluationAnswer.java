package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The level that follows from the criteria; as {@link SchoolStanding}, with notices about levels
 * that do not exist.
 *
 * @param level null while missing ratings could change it
 * @param toNextLevel null at the top
 */
public record EvaluationAnswer(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer level,
        boolean determinate,
        int provenLevel,
        int possibleLevel,
        List<LevelCount> counts,
        List<Blocker> blockers,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable NextLevel toNextLevel,
        List<Notice> notices) {

    public EvaluationAnswer {
        counts = List.copyOf(counts);
        blockers = List.copyOf(blockers);
        notices = List.copyOf(notices);
    }

    static EvaluationAnswer of(SchoolStanding standing, List<Notice> notices) {
        return new EvaluationAnswer(
                standing.level(),
                standing.determinate(),
                standing.provenLevel(),
                standing.possibleLevel(),
                standing.counts(),
                standing.blockers(),
                standing.toNextLevel(),
                notices);
    }
}
