package vn.caitien.command.improvementplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Lookups;
import vn.caitien.command.platform.Standings;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanAmended;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanClosed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReturned;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;

/** Keeps where plans stand and which plan an action belongs to, in the transaction of the fact. */
@Component
@ProcessingGroup("registers")
class PlanRegister {

    private final Standings standings;
    private final Frameworks frameworks;
    private final Lookups lookups;
    private final JdbcClient jdbc;

    PlanRegister(Standings standings, Frameworks frameworks, Lookups lookups, JdbcClient jdbc) {
        this.standings = standings;
        this.frameworks = frameworks;
        this.lookups = lookups;
        this.jdbc = jdbc;
    }

    /** What the rules of an action must know of its plan. */
    PlanAtHand at(PlanId plan) {
        return find(plan).orElseThrow(() -> new Rejected(ProblemCode.PLAN_UNKNOWN));
    }

    /** The same, if there is such a plan. */
    Optional<PlanAtHand> find(PlanId plan) {
        return standings
                .of(plan.school(), plan.stream())
                .map(standing -> at(plan, standing.status(), standing.framework()));
    }

    /** How far the stream of a plan has come. */
    long version(PlanId plan) {
        return lookups.ask(
                        plan.school(),
                        """
                        select max(sequence_number) as version from eventstore.domain_event
                        where tenant = :tenant and aggregate_id = :stream
                        """,
                        Map.of("stream", plan.stream()),
                        (row, number) -> row.getLong("version"))
                .getFirst();
    }

    /** The actions of a plan, in their order. */
    List<String> actionsOf(PlanId plan) {
        return lookups.ask(
                plan.school(),
                """
                select action from eventstore.action_register
                where tenant = :tenant and school_year = :year order by position
                """,
                Map.of("year", plan.schoolYear().toString()),
                (row, number) -> row.getString("action"));
    }

    private PlanAtHand at(PlanId plan, String status, @Nullable String framework) {
        if (framework == null) {
            throw new IllegalStateException("a plan without framework: " + plan);
        }
        PlanStanding at = PlanStanding.valueOf(status);
        return new PlanAtHand(plan, at.status(), at.signed(), frameworks.get(framework));
    }

    /**
     * The plan an action belongs to; refused as {@code action-unknown} if the school has no such
     * action.
     */
    PlanAtHand ofAction(String school, String action) {
        return lookups
                .ask(
                        school,
                        """
                        select row.school_year, plan.status, plan.framework
                        from eventstore.action_register row
                        join eventstore.standing plan on plan.tenant = row.tenant
                          and plan.aggregate_id = 'improvement-plan/' || row.tenant || '/' || row.school_year
                        where row.tenant = :tenant and row.action = :action
                        """,
                        Map.of("action", action),
                        (row, number) ->
                                at(
                                        PlanId.of(school, row.getString("school_year")),
                                        row.getString("status"),
                                        row.getString("framework")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(ProblemCode.ACTION_UNKNOWN));
    }

    /**
     * The next place in a plan, from 1; given once, so a row that is then refused leaves a gap in
     * the numbers.
     */
    int nextPosition(PlanId plan) {
        return lookups.ask(
                        plan.school(),
                        """
                        insert into eventstore.row_place as given (tenant, school_year, place)
                        values (:tenant, :year,
                            (select coalesce(max(position), 0) + 1 from eventstore.action_register
                             where tenant = :tenant and school_year = :year))
                        on conflict (tenant, school_year) do update set place = given.place + 1
                        returning place
                        """,
                        Map.of("year", plan.schoolYear().toString()),
                        (row, number) -> row.getInt("place"))
                .getFirst();
    }

    @EventHandler
    void on(ActionPlanned fact) {
        jdbc.sql(
                        """
                        insert into eventstore.action_register (tenant, action, school_year, position)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        fact.school(),
                        fact.action(),
                        SchoolYear.parse(fact.schoolYear()).toString(),
                        fact.position())
                .update();
    }

    @EventHandler
    void on(PlanDrafted fact, @SourceId String stream) {
        standings.begin(fact.school(), stream, PlanStanding.DRAFT.name(), fact.framework());
    }

    @EventHandler
    void on(
            PlanSubmitted fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        move(tenant, stream, PlanStanding::submitted);
    }

    @EventHandler
    void on(
            PlanReturned fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        move(tenant, stream, PlanStanding::returned);
    }

    @EventHandler
    void on(
            PlanApproved fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        move(tenant, stream, before -> PlanStanding.APPROVED);
    }

    @EventHandler
    void on(
            PlanAmended fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        move(tenant, stream, before -> PlanStanding.AMENDING);
    }

    @EventHandler
    void on(
            PlanClosed fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        move(tenant, stream, before -> PlanStanding.CLOSED);
    }

    private void move(String tenant, String stream, UnaryOperator<PlanStanding> step) {
        PlanStanding before =
                standings
                        .of(tenant, stream)
                        .map(standing -> PlanStanding.valueOf(standing.status()))
                        .orElseThrow();
        standings.move(tenant, stream, step.apply(before).name());
    }
}
