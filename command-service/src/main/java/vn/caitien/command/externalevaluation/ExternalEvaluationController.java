package vn.caitien.command.externalevaluation;

import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationApi;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.Receipt;

/** Takes results of evaluations from outside. */
@RestController
class ExternalEvaluationController implements ExternalEvaluationApi {

    private final Permissions permissions;
    private final Commands commands;

    ExternalEvaluationController(Permissions permissions, Commands commands) {
        this.permissions = permissions;
        this.commands = commands;
    }

    @Override
    public Receipt record(String school, ExternalResult body) {
        return commands.send(
                permissions.inSchool(school, Operation.RECORD_EXTERNAL_RESULT),
                new RecordExternalResult(school, body));
    }
}
