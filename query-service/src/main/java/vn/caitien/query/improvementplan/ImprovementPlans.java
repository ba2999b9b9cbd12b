package vn.caitien.query.improvementplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.permission.People;
import vn.caitien.query.platform.Patience;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Stored;

/** The plans of schools and their actions, as they are or as they were at a moment. */
@Component
public class ImprovementPlans {

    private final ReadModel model;
    private final ImprovementPlanProjection plans;
    private final ActionProjection actions;
    private final Frameworks frameworks;
    private final People people;
    private final Clock clock;

    ImprovementPlans(
            ReadModel model,
            ImprovementPlanProjection plans,
            ActionProjection actions,
            Frameworks frameworks,
            People people,
            Clock clock) {
        this.model = model;
        this.plans = plans;
        this.actions = actions;
        this.frameworks = frameworks;
        this.people = people;
        this.clock = clock;
    }

    /** A plan with its rows as they are stored. */
    private record Found(Stored<Plan> plan, List<Stored<PlannedAction>> rows) {}

    /** The plan of a year; refused as {@code plan-unknown} if there was none. */
    public PlanView get(String school, SchoolYear year, @Nullable Instant asOf) {
        Found found =
                model.documents(
                        school,
                        asOf,
                        documents -> {
                            Stored<Plan> plan =
                                    documents
                                            .find(plans, year.toString())
                                            .orElseThrow(
                                                    () -> new Rejected(ProblemCode.PLAN_UNKNOWN));
                            return new Found(plan, documents.all(actions, plan.key()));
                        });
        return view(school, found.plan(), inOrder(school, found.rows(), month(asOf)));
    }

    /** The plans of all years, the latest first. */
    public List<PlanView> all(String school, @Nullable Instant asOf) {
        List<Found> found =
                model.documents(
                        school,
                        asOf,
                        documents ->
                                documents.all(plans).stream()
                                        .sorted(
                                                Comparator.comparing(
                                                                (Stored<Plan> plan) -> plan.key())
                                                        .reversed())
                                        .map(
                                                plan ->
                                                        new Found(
                                                                plan,
                                                                documents.all(actions, plan.key())))
                                        .toList());
        return found.stream()
                .map(each -> view(school, each.plan(), inOrder(school, each.rows(), month(asOf))))
                .toList();
    }

    /**
     * Of all plans the one to look at first: that of the running school year, else the latest that
     * was signed, else the latest.
     */
    public Optional<PlanView> current(List<PlanView> all, @Nullable Instant asOf) {
        Instant moment = asOf == null ? clock.instant() : asOf;
        String year = SchoolYear.of(LocalDate.ofInstant(moment, clock.getZone())).toString();
        return all.stream()
                .filter(plan -> plan.schoolYear().equals(year))
                .findFirst()
                .or(() -> all.stream().filter(plan -> plan.timesSigned() > 0).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /**
     * The plan of a year once the views show a version of it.
     *
     * @throws Rejected {@code unavailable} if they do not within two seconds
     */
    public PlanView atLeast(String school, SchoolYear year, long version) {
        if (!Patience.until(
                () ->
                        model.documents(
                                        school,
                                        null,
                                        documents -> documents.find(plans, year.toString()))
                                .filter(stored -> stored.version() >= version)
                                .isPresent(),
                Patience.LONGEST)) {
            throw new Rejected(ProblemCode.UNAVAILABLE);
        }
        return get(school, year, null);
    }

    /** One action, in whichever year's plan it stands. */
    public ActionView action(String school, String id, @Nullable Instant asOf) {
        return model.documents(school, asOf, documents -> documents.find(actions, id))
                .map(stored -> named(school, List.of(stored), month(asOf)).getFirst())
                .orElseThrow(() -> new Rejected(ProblemCode.ACTION_UNKNOWN));
    }

    /** The actions of a year's plan, or of all years, in the order of the paper. */
    public List<ActionView> actions(
            String school, @Nullable SchoolYear year, @Nullable Instant asOf) {
        List<Stored<PlannedAction>> stored =
                model.documents(
                        school,
                        asOf,
                        documents ->
                                year == null
                                        ? documents.all(actions)
                                        : documents.all(actions, year.toString()));
        return inOrder(school, stored, month(asOf));
    }

    private List<ActionView> inOrder(
            String school, List<Stored<PlannedAction>> stored, YearMonth now) {
        return named(school, stored, now).stream()
                .sorted(
                        Comparator.comparing(ActionView::schoolYear)
                                .thenComparing(ActionView::position)
                                .thenComparing(ActionView::id))
                .toList();
    }

    private List<ActionView> named(
            String school, List<Stored<PlannedAction>> stored, YearMonth now) {
        People.Names names =
                people.names(
                        school,
                        NamedActor.subjectsWithoutName(
                                stored.stream()
                                        .map(row -> row.document().assignment())
                                        .filter(Objects::nonNull)
                                        .toList()));
        return stored.stream()
                .map(row -> ActionView.of(row.document(), row.version(), now, names))
                .toList();
    }

    private YearMonth month(@Nullable Instant asOf) {
        return asOf == null ? YearMonth.now(clock) : YearMonth.from(asOf.atZone(clock.getZone()));
    }

    private PlanView view(String school, Stored<Plan> stored, List<ActionView> rows) {
        Plan plan = stored.document();
        Map<ActionStatus, Long> byStatus = new EnumMap<>(ActionStatus.class);
        rows.forEach(row -> byStatus.merge(row.status(), 1L, Long::sum));
        List<BudgetLine> budget = budget(rows);
        return new PlanView(
                school,
                plan.schoolYear(),
                plan.framework(),
                plan.status(),
                stored.version(),
                plan.timesSigned(),
                plan.signedDocument(),
                plan.signedPrint(),
                plan.lastReason(),
                plan.basis(),
                plan.frame(),
                upkeep(plan),
                plan.targets(),
                plan.reviews(),
                rows,
                budget,
                budget.stream().mapToLong(BudgetLine::amount).sum(),
                byStatus,
                rows.stream().filter(ActionView::late).count());
    }

    /**
     * Upkeep in the order of the framework, which no sorting of codes gives (1.10 comes after 1.9).
     */
    private List<PlanView.UpkeepRow> upkeep(Plan plan) {
        List<PlanView.UpkeepRow> rows = new ArrayList<>();
        Framework framework = frameworks.get(plan.framework());
        framework
                .criteriaAndClauses()
                .forEach(
                        criterion -> {
                            String text = plan.upkeep().get(criterion.code());
                            if (text != null) {
                                rows.add(new PlanView.UpkeepRow(criterion.code(), text));
                            }
                        });
        return rows;
    }

    /** Money per source; amounts without a source stand under an empty one. */
    private static List<BudgetLine> budget(List<ActionView> rows) {
        Map<String, BudgetLine> lines = new LinkedHashMap<>();
        for (ActionView row : rows) {
            Budget budget = row.budget();
            if (budget != null && !row.status().left()) {
                String source = budget.source() == null ? "" : budget.source();
                long amount = budget.amount() == null ? 0 : budget.amount();
                if (!source.isEmpty() || amount > 0) {
                    lines.merge(
                            source,
                            new BudgetLine(source, amount, 1),
                            (a, b) ->
                                    new BudgetLine(
                                            source,
                                            Math.addExact(a.amount(), b.amount()),
                                            a.actions() + 1));
                }
            }
        }
        return List.copyOf(lines.values());
    }
}
