package vn.caitien.command.planimport;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.command.improvementplan.PlansFromFiles;
import vn.caitien.command.planimport.ImportCommand.ConfirmDraft;
import vn.caitien.command.planimport.ImportCommand.CorrectDraft;
import vn.caitien.command.planimport.ImportCommand.DiscardDraft;
import vn.caitien.command.planimport.ImportCommand.KeepReading;
import vn.caitien.command.planimport.PlanPapers.Paper;
import vn.caitien.command.platform.CommandHeaders;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** Decides what becomes of a paper; only its confirmation writes facts. */
@Component
class PlanImports {

    private final PlanPapers papers;
    private final PlansFromFiles plans;
    private final DraftShape shape;

    PlanImports(PlanPapers papers, PlansFromFiles plans, DraftShape shape) {
        this.papers = papers;
        this.plans = plans;
        this.shape = shape;
    }

    @CommandHandler
    long decide(KeepReading command, @MetaDataValue(FactMetadata.TENANT) String school) {
        if (command.reading() != null) {
            papers.keep(school, command, command.reading());
        }
        return papers.mine(school, command.paper()).version();
    }

    @CommandHandler
    long decide(
            CorrectDraft command,
            @MetaDataValue(FactMetadata.TENANT) String school,
            @MetaDataValue(CommandHeaders.SEEN_VERSION) @Nullable Long seen) {
        Paper paper = open(school, command.paper(), seen);
        if (command.draft().equals(paper.draft())) {
            return paper.version();
        }
        papers.correct(school, command.paper(), command.draft());
        return paper.version() + 1;
    }

    @CommandHandler
    long decide(
            ConfirmDraft command,
            @MetaDataValue(FactMetadata.TENANT) String school,
            @MetaDataValue(CommandHeaders.SEEN_VERSION) @Nullable Long seen,
            UnitOfWork<CommandMessage<?>> work)
            throws Exception {
        Paper paper = open(school, command.paper(), seen);
        PlanDraft draft = paper.draft();
        List<FieldProblem> problems = shape.problems(draft);
        problems.addAll(plans.problems(school, draft));
        if (!problems.isEmpty()) {
            throw Rejected.withFields(ProblemCode.IMPORT_NOT_RIGHT, problems);
        }
        // The version that was seen is the paper's; the plan and its rows would take it for theirs.
        work.transformMessage(
                message ->
                        message.withMetaData(
                                message.getMetaData()
                                        .withoutKeys(Set.of(CommandHeaders.SEEN_VERSION))));
        long version = plans.write(school, draft, "Theo tệp “%s”".formatted(paper.fileName()));
        papers.confirm(school, command.paper(), String.valueOf(draft.schoolYear()));
        return version;
    }

    @CommandHandler
    long decide(
            DiscardDraft command,
            @MetaDataValue(FactMetadata.TENANT) String school,
            @MetaDataValue(CommandHeaders.SEEN_VERSION) @Nullable Long seen) {
        Paper paper = open(school, command.paper(), seen);
        papers.discard(school, command.paper());
        return paper.version();
    }

    private Paper open(String school, String id, @Nullable Long seen) {
        Paper paper = papers.mine(school, id);
        if (paper.confirmed()) {
            throw new Rejected(ProblemCode.IMPORT_CONFIRMED);
        }
        if (seen != null && seen != paper.version()) {
            throw new Rejected(ProblemCode.VERSION_CONFLICT);
        }
        return paper;
    }
}
