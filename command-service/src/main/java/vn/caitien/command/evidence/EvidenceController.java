package vn.caitien.command.evidence;

import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.evidence.EvidenceCommand.RegisterEvidence;
import vn.caitien.command.evidence.EvidenceCommand.ReviseEvidence;
import vn.caitien.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.framework.EvidenceCoding;
import vn.caitien.kernel.framework.Framework;
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
        Bare code = bare(body.code());
        return commands.send(
                acting, new RegisterEvidence(school, code.text(), body.document(), code.legal()));
    }

    @Override
    public Receipt revise(String school, String code, Revision body) {
        Acting acting = permissions.inSchool(school, Operation.REVISE_EVIDENCE);
        return commands.send(
                acting,
                new ReviseEvidence(school, bare(code).text(), body.document(), body.reason()));
    }

    @Override
    public Receipt withdraw(String school, String code, ReasonBody body) {
        Acting acting = permissions.inSchool(school, Operation.REVISE_EVIDENCE);
        return commands.send(
                acting, new WithdrawEvidence(school, bare(code).text(), body.reason()));
    }

    /** A code without the brackets it wears in running text, as an edition writes it. */
    private Bare bare(String code) {
        return frameworks.all().stream()
                .map(Framework::evidenceCoding)
                .distinct()
                .flatMap(coding -> read(coding, code))
                .findFirst()
                .orElse(new Bare(code, false));
    }

    private static java.util.stream.Stream<Bare> read(EvidenceCoding coding, String code) {
        return coding.read(code).map(coding::write).map(text -> new Bare(text, true)).stream();
    }

    private record Bare(String text, boolean legal) {}
}
