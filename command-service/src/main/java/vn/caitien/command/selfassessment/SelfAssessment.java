package vn.caitien.command.selfassessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ApproveSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.DescribeCriterion;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.LinkEvidence;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.OpenSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.RateCriterion;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ReopenSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ReturnSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.StateResult;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.SubmitSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.UnlinkEvidence;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
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
import vn.caitien.kernel.selfassessment.StatedResult;

/** One school's rating of one band in one school year under one pinned edition. */
@Aggregate(type = "SelfAssessment", cache = "aggregateCache")
class SelfAssessment extends EventSourced {

    private enum Stage {
        OPEN,
        SUBMITTED,
        APPROVED
    }

    private String framework = "";
    private Stage stage = Stage.OPEN;
    private boolean stated;
    private final Map<String, CriterionRated> ratings = new HashMap<>();
    private Map<String, CriterionRated> approved = Map.of();
    private final Map<String, CriterionDescribed> descriptions = new HashMap<>();
    private final Set<EvidencePlace> evidence = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(OpenSelfAssessment command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        SelfAssessmentId id = command.assessment();
        if (!command.framework().bands().contains(id.band())) {
            throw new Rejected(ProblemCode.FRAMEWORK_NOT_FOR_BAND);
        }
        command.framework().requireInForceIn(id.schoolYear());
        return record(
                new SelfAssessmentOpened(
                        id.school(),
                        id.band(),
                        id.schoolYear().toString(),
                        command.framework().id()));
    }

    @CommandHandler
    long decide(RateCriterion command, Frameworks frameworks) {
        requireOpen();
        Criterion criterion = criterion(frameworks, command.criterion());
        Marks marks = Marks.of(criterion, command.requirements());
        CriterionRated before = ratings.get(criterion.code());
        Map<Integer, Map<String, Outcome>> known =
                before == null ? Map.of() : before.requirements();
        if (known.equals(marks.outcomes())) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        return record(
                new CriterionRated(
                        criterion.code(),
                        marks.outcomes(),
                        criterion.standing(marks.outcomes()).provenLevel(),
                        before == null ? null : before.level(),
                        before == null ? command.reason() : requireReason(command.reason())));
    }

    @CommandHandler
    long decide(DescribeCriterion command, Frameworks frameworks) {
        requireOpen();
        Criterion criterion = criterion(frameworks, command.criterion());
        command.description()
                .presentState()
                .keySet()
                .forEach(level -> requireLevel(criterion, level));
        CriterionDescribed described =
                new CriterionDescribed(criterion.code(), command.description());
        if (described.equals(descriptions.get(criterion.code()))) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        return record(described);
    }

    @CommandHandler
    long decide(LinkEvidence command, Frameworks frameworks) {
        requireOpen();
        EvidencePlace place = command.place();
        requirePlace(frameworks, place);
        if (evidence.contains(place)) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        return record(
                new EvidenceLinked(
                        place.criterion(), place.level(), place.requirement(), place.evidence()));
    }

    @CommandHandler
    long decide(UnlinkEvidence command) {
        requireOpen();
        EvidencePlace place = command.place();
        if (!evidence.contains(place)) {
            throw new Rejected(ProblemCode.EVIDENCE_NOT_LINKED);
        }
        return record(
                new EvidenceUnlinked(
                        place.criterion(),
                        place.level(),
                        place.requirement(),
                        place.evidence(),
                        requireReason(command.reason())));
    }

    /**
     * A paper may be typed in at any time: it changes no rating. What it says is kept as printed,
     * also where it is wrong, as long as it speaks of criteria that the edition has.
     */
    @CommandHandler
    long decide(StateResult command, Frameworks frameworks) {
        // What is printed may become known late; what was stated is not replaced once handed in.
        if (stated) {
            requireOpen();
        }
        StatedResult result = command.result();
        Stream.of(result.levels(), result.marks(), result.remarks())
                .flatMap(said -> said.keySet().stream())
                .forEach(code -> criterion(frameworks, code));
        Framework edition = frameworks.get(framework);
        result.standardLevels().keySet().stream()
                .filter(code -> edition.standards().stream().noneMatch(s -> s.code().equals(code)))
                .findFirst()
                .ifPresent(
                        code -> {
                            throw outside(code);
                        });
        return record(new ResultStated(result));
    }

    @CommandHandler
    long decide(SubmitSelfAssessment command) {
        requireOpen();
        return record(new SelfAssessmentSubmitted());
    }

    @CommandHandler
    long decide(ReturnSelfAssessment command) {
        require(Stage.SUBMITTED, ProblemCode.ASSESSMENT_NOT_SUBMITTED);
        return record(new SelfAssessmentReturned(requireReason(command.reason())));
    }

    @CommandHandler
    long decide(ApproveSelfAssessment command) {
        require(Stage.SUBMITTED, ProblemCode.ASSESSMENT_NOT_SUBMITTED);
        return record(new SelfAssessmentApproved());
    }

    @CommandHandler
    long decide(ReopenSelfAssessment command) {
        require(Stage.APPROVED, ProblemCode.ASSESSMENT_NOT_APPROVED);
        return record(new SelfAssessmentReopened(requireReason(command.reason())));
    }

    /**
     * The criteria of which it says how they stand, as it was approved last; none in an edition
     * that is not its own.
     */
    Set<String> told(Framework edition) {
        if (!edition.id().equals(framework)) {
            return Set.of();
        }
        return approved.values().stream()
                .filter(rated -> saysHowItStands(edition, rated))
                .map(CriterionRated::criterion)
                .collect(Collectors.toSet());
    }

    private static boolean saysHowItStands(Framework edition, CriterionRated rated) {
        return edition.criterion(rated.criterion())
                .map(criterion -> criterion.standing(rated.requirements()).reached())
                .isPresent();
    }

    private void requireOpen() {
        require(Stage.OPEN, ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    private void require(Stage needed, ProblemCode otherwise) {
        if (stage != needed) {
            throw new Rejected(otherwise);
        }
    }

    private Criterion criterion(Frameworks frameworks, String code) {
        return frameworks.get(framework).criterion(code).orElseThrow(() -> outside(code));
    }

    private static Rejected outside(String code) {
        return new Rejected(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK, Map.of("criterion", code));
    }

    private void requirePlace(Frameworks frameworks, EvidencePlace place) {
        Criterion criterion = criterion(frameworks, place.criterion());
        Integer level = place.level();
        String requirement = place.requirement();
        if (level != null) {
            requireLevel(criterion, level);
        }
        if (requirement != null
                && (level == null || criterion.requirement(level, requirement).isEmpty())) {
            throw new Rejected(
                    ProblemCode.REQUIREMENT_OUTSIDE_LEVEL,
                    Map.of(
                            "criterion",
                            criterion.code(),
                            "level",
                            level == null ? "?" : level,
                            "requirement",
                            requirement));
        }
    }

    private static void requireLevel(Criterion criterion, @Nullable Integer level) {
        if (level == null || !criterion.hasLevel(level)) {
            throw new Rejected(
                    ProblemCode.LEVEL_OUTSIDE_CRITERION,
                    Map.of("criterion", criterion.code(), "level", String.valueOf(level)));
        }
    }

    @EventSourcingHandler
    void evolve(SelfAssessmentOpened fact) {
        begin(
                new SelfAssessmentId(
                                fact.school(), fact.band(), SchoolYear.parse(fact.schoolYear()))
                        .stream(),
                fact.school());
        framework = fact.framework();
    }

    @EventSourcingHandler
    void evolve(CriterionRated fact) {
        ratings.put(fact.criterion(), fact);
    }

    @EventSourcingHandler
    void evolve(CriterionDescribed fact) {
        descriptions.put(fact.criterion(), fact);
    }

    @EventSourcingHandler
    void evolve(ResultStated fact) {
        stated = true;
    }

    @EventSourcingHandler
    void evolve(EvidenceLinked fact) {
        evidence.add(
                new EvidencePlace(
                        fact.criterion(), fact.level(), fact.requirement(), fact.evidence()));
    }

    @EventSourcingHandler
    void evolve(EvidenceUnlinked fact) {
        evidence.remove(
                new EvidencePlace(
                        fact.criterion(), fact.level(), fact.requirement(), fact.evidence()));
    }

    @EventSourcingHandler
    void evolve(SelfAssessmentSubmitted fact) {
        stage = Stage.SUBMITTED;
    }

    @EventSourcingHandler
    void evolve(SelfAssessmentReturned fact) {
        stage = Stage.OPEN;
    }

    @EventSourcingHandler
    void evolve(SelfAssessmentApproved fact) {
        stage = Stage.APPROVED;
        approved = Map.copyOf(ratings);
    }

    @EventSourcingHandler
    void evolve(SelfAssessmentReopened fact) {
        stage = Stage.OPEN;
    }
}
