package vn.caitien.command.externalevaluation;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent.ExternalResultRecorded;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;

/**
 * An evaluation from outside, for a period of school years; its result is recorded once, as its
 * paper states it.
 */
@Aggregate(type = "ExternalEvaluation", cache = "aggregateCache")
class ExternalEvaluation extends EventSourced {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(RecordExternalResult command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        ExternalResult result = command.result();
        SchoolYear from = SchoolYear.parse(result.from());
        SchoolYear to = SchoolYear.parse(result.to());
        if (to.compareTo(from) < 0) {
            throw new Rejected(ProblemCode.END_BEFORE_START, Map.of("start", from, "end", to));
        }
        return record(new ExternalResultRecorded(command.school(), result));
    }

    @EventSourcingHandler
    void evolve(ExternalResultRecorded fact) {
        begin(RecordExternalResult.streamOf(fact.school(), fact.result()), fact.school());
    }
}
