package vn.caitien.query.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionDescribed;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceUnlinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.ResultStated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReopened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReturned;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.kernel.selfassessment.StatedResult;

/** What the trail keeps of the facts of a self-assessment. */
final class SelfAssessmentTelling {
    private SelfAssessmentTelling() {}

    static Telling of(SelfAssessmentEvent event) {
        return switch (event) {
            case SelfAssessmentOpened fact ->
                    status("open").named("framework", Kind.FRAMEWORK, fact.framework());
            case CriterionRated fact -> rated(fact);
            case CriterionDescribed fact -> described(fact.criterion(), fact.description());
            case EvidenceLinked fact ->
                    linked(fact.criterion(), fact.level(), fact.requirement(), fact.evidence())
                            .state("evidence", Kind.PLAIN, fact.evidence());
            case EvidenceUnlinked fact ->
                    linked(fact.criterion(), fact.level(), fact.requirement(), fact.evidence())
                            .reason(fact.reason());
            case ResultStated fact -> stated(fact.result());
            case SelfAssessmentSubmitted fact -> status("submitted");
            case SelfAssessmentReturned fact -> status("open").reason(fact.reason());
            case SelfAssessmentApproved fact -> status("approved");
            case SelfAssessmentReopened fact -> status("open").reason(fact.reason());
        };
    }

    private static Telling status(String status) {
        return Telling.of("status").state("status", Kind.WORDS, "sheet." + status);
    }

    private static Telling rated(CriterionRated fact) {
        Telling telling =
                Telling.of("rating/" + fact.criterion())
                        .criterion(fact.criterion())
                        .reason(fact.reason());
        Map<Integer, Map<String, Outcome>> levels = new TreeMap<>(fact.requirements());
        if (fact.level() > 0) {
            telling.state("level", Kind.LEVEL, fact.level());
        } else {
            levels.entrySet().stream()
                    .findFirst()
                    .filter(lowest -> lowest.getValue().containsValue(Outcome.NOT_MET))
                    .ifPresentOrElse(
                            lowest -> telling.state("level", Kind.LEVEL_MISSED, lowest.getKey()),
                            () -> telling.state("level", Kind.WORDS, "undetermined"));
        }
        levels.forEach(
                (level, outcomes) ->
                        new TreeMap<>(outcomes)
                                .forEach(
                                        (requirement, outcome) ->
                                                telling.minor(
                                                        "outcome:" + level + ":" + requirement,
                                                        Kind.WORDS,
                                                        "outcome." + outcome.code())));
        return telling;
    }

    private static Telling described(String criterion, Description description) {
        Telling telling = Telling.of("description/" + criterion).criterion(criterion);
        new TreeMap<>(description.presentState())
                .forEach((level, text) -> telling.state("present-state:" + level, Kind.TEXT, text));
        return telling.state("strengths", Kind.TEXT, description.strengths())
                .state("weaknesses", Kind.TEXT, description.weaknesses());
    }

    private static Telling linked(
            String criterion,
            @Nullable Integer level,
            @Nullable String requirement,
            String evidence) {
        String place = criterion;
        if (level != null) {
            place += ":" + level + (requirement == null ? "" : ":" + requirement);
        }
        return Telling.of("evidence/" + evidence + "/" + place)
                .criterion(criterion)
                .named("evidence", Kind.PLAIN, evidence)
                .named("place", Kind.PLACE, place);
    }

    private static Telling stated(StatedResult result) {
        Telling telling =
                counts(Telling.of("stated-result"), result.counts())
                        .state("school-level", Kind.LEVEL, result.schoolLevel())
                        .state("school-level-text", Kind.TEXT, result.schoolLevelText());
        new TreeMap<>(result.standardLevels())
                .forEach(
                        (standard, level) ->
                                telling.minor("standard-level:" + standard, Kind.LEVEL, level));
        levels(telling, result.levels());
        new TreeMap<>(result.marks())
                .forEach(
                        (criterion, levels) ->
                                new TreeMap<>(levels)
                                        .forEach(
                                                (level, marks) ->
                                                        telling.minor(
                                                                "mark:" + criterion + ":" + level,
                                                                Kind.PLAIN,
                                                                marks)));
        new TreeMap<>(result.remarks())
                .forEach((about, text) -> telling.minor("stated-remark:" + about, Kind.TEXT, text));
        return telling;
    }

    /** Totals per level as a paper prints them. */
    static Telling counts(Telling telling, Iterable<StatedCount> counts) {
        for (StatedCount count : counts) {
            telling.state("count:" + count.level(), Kind.PLAIN, count.reached() + "/" + count.of());
            telling.minor("count-percent:" + count.level(), Kind.PERCENT, count.percent());
        }
        return telling;
    }

    /** Levels of criteria as a paper prints them. */
    static void levels(Telling telling, Map<String, Integer> levels) {
        new TreeMap<>(levels)
                .forEach(
                        (criterion, level) ->
                                telling.minor("criterion-level:" + criterion, Kind.LEVEL, level));
    }
}
