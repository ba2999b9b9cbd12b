package vn.caitien.command.evidence;

import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.evidence.EvidenceCommand.RegisterEvidence;
import vn.caitien.command.evidence.EvidenceCommand.ReviseEvidence;
import vn.caitien.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;

/** Takes documents, corrections of what is said of them, and withdrawals. */
@RestController
class EvidenceController implements EvidenceApi {

    private final Permissions permissions;
    private final Commands commands;
    private final Frameworks frameworks;

    EvidenceController(Permissions permissions, Commands commands, Frameworks frameworks) {
        this.permissions = permissions;
        this.commands = commands;
        this.frameworks = frameworks;
    }

    @Override
    public Receipt register(String school, Registration body) {
        Acting acting = permissions.inSchool(school, Operation.REGISTER_EVIDENCE);
        boolean legal = frameworks.evidenceCode(body.code()).isPresent();
        return commands.send(
                acting, new RegisterEvidence(school, kept(body.code()), body.document(), legal));
    }

    @Override
    public Receipt revise(String school, String code, Revision body) {
        Acting acting = permissions.inSchool(school, Operation.REVISE_EVIDENCE);
        return commands.send(
                acting, new ReviseEvidence(school, kept(code), body.document(), body.reason()));
    }

    @Override
    public Receipt withdraw(String school, String code, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.REVISE_EVIDENCE);
        return commands.send(acting, new WithdrawEvidence(school, kept(code), body.reason()));
    }

    /**
     * A code as it is kept; what is no code stays as it was typed, so that the refusal can say it.
     */
    private String kept(String code) {
        return frameworks.evidenceCode(code).orElse(code);
    }
}
