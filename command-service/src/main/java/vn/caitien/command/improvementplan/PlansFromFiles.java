package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.command.improvementplan.ActionCommand.PlanAction;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.PlanCommand.DraftPlan;
import vn.caitien.command.permission.People;
import vn.caitien.command.platform.Command;
import vn.caitien.command.school.Schools;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Makes a plan say what a draft says, within the transaction of one command: all of it, or nothing.
 * The plan and its rows decide on each part as if it had been asked alone.
 */
@Component
public class PlansFromFiles {

    private final Repository<ImprovementPlan> plans;
    private final Repository<Action> actions;
    private final PlanRows rows;
    private final PlanRegister register;
    private final Frameworks frameworks;
    private final Schools schools;
    private final People people;

    PlansFromFiles(
            Repository<ImprovementPlan> improvementPlanRepository,
            Repository<Action> actionRepository,
            PlanRows rows,
            PlanRegister register,
            Frameworks frameworks,
            Schools schools,
            People people) {
        this.plans = improvementPlanRepository;
        this.actions = actionRepository;
        this.rows = rows;
        this.register = register;
        this.frameworks = frameworks;
        this.schools = schools;
        this.people = people;
    }

    /** The stream that the plan of a year is written to, if that is a year. */
    public static String streamOf(String school, @Nullable String schoolYear) {
        return PlanId.STREAMS + school + "/" + schoolYear;
    }

    /** What of a draft the plan of its year could not have, each with its field. */
    public List<FieldProblem> problems(String school, PlanDraft draft) {
        List<FieldProblem> missing = new ArrayList<>();
        if (draft.schoolYear() == null) {
            missing.add(new FieldProblem("schoolYear", "missing", null));
        }
        if (draft.framework() == null) {
            missing.add(new FieldProblem("framework", "missing", null));
        }
        if (draft.schoolYear() == null || draft.framework() == null) {
            return missing;
        }
        try {
            return problems(PlanId.of(school, draft.schoolYear()), draft.framework(), draft);
        } catch (Rejected refused) {
            boolean year = refused.code() == ProblemCode.INVALID_SCHOOL_YEAR;
            return List.of(
                    new FieldProblem(
                            year ? "schoolYear" : "framework",
                            refused.code().code(),
                            year ? draft.schoolYear() : draft.framework()));
        }
    }

    private List<FieldProblem> problems(PlanId plan, String edition, PlanDraft draft) {
        PlanAtHand standing = register.find(plan).orElse(null);
        if (standing == null) {
            return DraftRules.problems(draft, edition(plan, edition));
        }
        if (!standing.framework().id().equals(edition)) {
            return List.of(new FieldProblem("framework", "framework-of-plan", edition));
        }
        return DraftRules.problems(draft, standing.framework());
    }

    /** An edition under which the school may begin the plan. */
    private Framework edition(PlanId plan, String edition) {
        Framework framework = frameworks.inUse(edition);
        if (Collections.disjoint(framework.bands(), schools.bands(plan.school()))) {
            throw new Rejected(ProblemCode.FRAMEWORK_NOT_FOR_BAND);
        }
        framework.requireInForceIn(plan.schoolYear());
        return framework;
    }

    /**
     * Writes what a draft without problems says, and answers the highest version of a stream that
     * it wrote to. Refused as {@code nothing-changes} if the plan says all of it already, and as
     * the plan refuses it if it is not open; then nothing may stay of the transaction.
     *
     * @param reason why, for facts that say so
     */
    public long write(String school, PlanDraft draft, String reason) throws Exception {
        PlanId id = PlanId.of(school, Objects.requireNonNull(draft.schoolYear()));
        PlanAtHand standing = register.find(id).orElse(null);
        PlanAtHand at =
                standing == null
                        ? PlanAtHand.begun(
                                id, edition(id, Objects.requireNonNull(draft.framework())))
                        : standing;
        Aggregate<ImprovementPlan> plan = plans.loadOrCreate(id.stream(), ImprovementPlan::new);
        PlanDifference difference =
                PlanDifference.between(
                        at,
                        standing == null ? PlanPaper.blank() : plan.invoke(ImprovementPlan::paper),
                        rows.of(id),
                        draft,
                        new TakingIn(names()),
                        reason);
        Writing writing = new Writing();
        if (standing == null) {
            writing.ask(plan, new DraftPlan(id, at.framework(), null));
        } else if (difference.nothing()) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        at.requireOpen();
        if (!difference.ended().isEmpty()) {
            throw Rejected.withFields(ProblemCode.IMPORT_NOT_RIGHT, difference.ended());
        }
        for (Row row : difference.added()) {
            String action = UUID.randomUUID().toString();
            writing.ask(
                    actions.loadOrCreate(ActionCommand.streamOf(action), Action::new),
                    new PlanAction(action, at, register.nextPosition(id), row));
        }
        for (ActionCommand change : difference.changed()) {
            writing.ask(actions.load(change.target()), change);
        }
        for (PlanCommand change : difference.paper()) {
            writing.ask(plan, change);
        }
        return writing.version;
    }

    /** What people are called today, asked once for each. */
    private Function<String, @Nullable String> names() {
        Map<String, Optional<String>> known = new HashMap<>();
        return subject ->
                known.computeIfAbsent(subject, it -> people.find(it).map(People.Person::name))
                        .orElse(null);
    }

    /**
     * Asks one thing after the other of plan and rows, and knows how far their streams have come.
     */
    private static final class Writing {

        private long version;

        private void ask(Aggregate<?> whom, Command command) throws Exception {
            Object answer = whom.handle(new GenericCommandMessage<>(command));
            version = Math.max(version, (Long) Objects.requireNonNull(answer));
        }
    }
}
