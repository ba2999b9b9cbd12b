package vn.caitien.benchmarks;

import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.ContentCachingRequestWrapper;
import vn.caitien.command.improvementplan.ActionsUnderLoad;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Command;
import vn.caitien.command.platform.Commands;
import vn.caitien.command.selfassessment.SheetsUnderLoad;
import vn.caitien.kernel.permission.Role;

/** Does deeds by the same commands that a controller would send, under a key of their own. */
record InProcess(Commands commands, Deeds deeds) implements Load.Writer {
    private static final int KEPT_BODY = 1_024;

    @Override
    public void write() {
        Deed deed = deeds.next();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/" + deed.school());
        request.addHeader("Idempotency-Key", UUID.randomUUID().toString());
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new ContentCachingRequestWrapper(request, KEPT_BODY)));
        commands.send(acting(deed), command(deed));
    }

    static Acting acting(Deed deed) {
        return new Acting(
                InventedSchool.principal(deed.school()), Role.PRINCIPAL.code(), deed.school());
    }

    static Command command(Deed deed) {
        return switch (deed) {
            case Deed.Rating rating ->
                    SheetsUnderLoad.rate(
                            rating.school(),
                            InventedSchool.LAST_YEAR,
                            rating.criterion(),
                            rating.requirements(),
                            rating.reason());
            case Deed.Progress progress ->
                    ActionsUnderLoad.report(
                            acting(progress),
                            progress.action(),
                            progress.school(),
                            InventedSchool.LAST_YEAR,
                            InventedSchool.FRAMEWORK,
                            progress.month(),
                            progress.percent(),
                            progress.note());
        };
    }
}
