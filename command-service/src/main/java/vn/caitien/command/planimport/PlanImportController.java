package vn.caitien.command.planimport;

import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.caitien.command.improvementplan.PlansFromFiles;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.planimport.ImportCommand.ConfirmDraft;
import vn.caitien.command.planimport.ImportCommand.CorrectDraft;
import vn.caitien.command.planimport.ImportCommand.DiscardDraft;
import vn.caitien.command.planimport.ImportCommand.KeepReading;
import vn.caitien.command.planimport.reading.PlanReader;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.planimport.FewFiles;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanImportApi;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/** Takes files in, and what is done to the papers that they became. */
@RestController
class PlanImportController implements PlanImportApi {

    private final Permissions permissions;
    private final Commands commands;
    private final PlanReader reader;
    private final FewFiles fewFiles;
    private final PlanPapers papers;
    private final DraftShape shape;
    private final Clock clock;

    PlanImportController(
            Permissions permissions,
            Commands commands,
            PlanReader reader,
            FewFiles fewFiles,
            PlanPapers papers,
            DraftShape shape,
            Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.reader = reader;
        this.fewFiles = fewFiles;
        this.papers = papers;
        this.shape = shape;
        this.clock = clock;
    }

    @Override
    public Receipt read(String school, MultipartFile file) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return fewFiles.inTurn(() -> read(acting, file));
    }

    private Receipt read(Acting acting, MultipartFile sent) {
        SentFile file = SentFile.of(sent);
        boolean known = papers.draft(acting.tenant(), file.id()).isPresent();
        Reading reading = known ? null : reader.read(file.content(), file.name());
        return commands.send(
                acting, new KeepReading(file, reading, acting.subject(), Instant.now(clock)));
    }

    @Override
    public Receipt correct(String school, String id, PlanDraft body) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        shape.requireWhole(body);
        return commands.send(acting, new CorrectDraft(id, body));
    }

    @Override
    public Receipt confirm(String school, String id) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        PlanDraft draft =
                papers.draft(school, id)
                        .orElseThrow(() -> new Rejected(ProblemCode.IMPORT_UNKNOWN));
        return commands.send(
                acting, new ConfirmDraft(id, PlansFromFiles.streamOf(school, draft.schoolYear())));
    }

    @Override
    public Receipt discard(String school, String id) {
        Acting acting = permissions.inSchool(school, Operation.DRAFT_PLAN);
        return commands.send(acting, new DiscardDraft(id));
    }
}
