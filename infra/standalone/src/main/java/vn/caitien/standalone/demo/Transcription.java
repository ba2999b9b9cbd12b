package vn.caitien.standalone.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.selfassessment.StatedResult;

/** A real plan, typed off completely, with the self-assessment that is printed in it. */
record Transcription(
        Profile school,
        Assessment assessment,
        @Nullable ExternalResult externalResult,
        Paper plan) {

    record Profile(
            String id,
            String name,
            @Nullable String kind,
            List<Band> bands,
            @Nullable String province,
            @Nullable String commune) {}

    /** Without ratings where the plan prints no table. */
    record Assessment(
            String schoolYear,
            String framework,
            Band band,
            @Nullable Map<String, Map<Integer, Map<String, Outcome>>> ratings,
            @Nullable StatedResult statement) {}

    record Paper(
            String schoolYear,
            String framework,
            PlanFrame frame,
            List<Upkeep> upkeep,
            List<Target> targets,
            List<Row> actions) {}

    record Upkeep(String criterion, String text) {

        ImprovementPlanApi.Upkeep body() {
            return new ImprovementPlanApi.Upkeep(text);
        }
    }

    record Target(
            String key,
            @Nullable String criterion,
            @Nullable String group,
            String subject,
            @Nullable String grade,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String unit,
            @Nullable String text) {

        QualityTarget body() {
            return new QualityTarget(
                    criterion, group, subject, grade, baseline, target, unit, text);
        }
    }

    /** One row of the plan's table. */
    record Row(
            List<String> criteria,
            @Nullable String limitation,
            @Nullable String cause,
            @Nullable String goal,
            @Nullable Integer targetLevel,
            String measures,
            @Nullable String indicator,
            @Nullable String expectedEvidence,
            List<Named> leads,
            List<Named> collaborators,
            @Nullable Schedule schedule,
            @Nullable Budget budget,
            @Nullable String conditions,
            @Nullable String remark) {

        NewAction body(Cast cast) {
            return new NewAction(
                    new Wording(
                            criteria,
                            null,
                            limitation,
                            cause,
                            goal,
                            targetLevel,
                            measures,
                            indicator,
                            expectedEvidence,
                            remark),
                    new Assignment(actors(leads, cast), actors(collaborators, cast)),
                    schedule,
                    budget,
                    conditions);
        }

        private static List<Actor> actors(List<Named> named, Cast cast) {
            return named.stream().map(actor -> actor.actor(cast)).toList();
        }
    }

    /** An actor as the paper names it; {@code user} is for invented rows only. */
    record Named(Actor.Kind kind, String name, @Nullable String user) {
        Actor actor(Cast cast) {
            return new Actor(kind, name, user == null ? null : cast.subject(user));
        }
    }
}
