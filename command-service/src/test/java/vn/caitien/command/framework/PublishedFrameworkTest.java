package vn.caitien.command.framework;

import org.junit.jupiter.api.Test;
import vn.caitien.command.framework.FrameworkCommand.PublishFramework;
import vn.caitien.command.framework.FrameworkCommand.WithdrawFramework;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkWithdrawn;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;

class PublishedFrameworkTest {

    private static final Framework TT18 = Scene.FRAMEWORKS.get("tt18-2018");

    @Test
    void isPublished() {
        unpublished().when(new PublishFramework(TT18)).records(new FrameworkPublished(TT18));
    }

    @Test
    void isPublishedOnce() {
        published().when(new PublishFramework(TT18)).refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void isWithdrawnWithAReason() {
        published()
                .when(new WithdrawFramework(TT18.id(), "hết hiệu lực"))
                .records(new FrameworkWithdrawn("hết hiệu lực"));
    }

    @Test
    void refusesAWithdrawalWithoutReason() {
        published()
                .when(new WithdrawFramework(TT18.id(), " "))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void isWithdrawnOnce() {
        published()
                .then(new FrameworkWithdrawn("hết hiệu lực"))
                .when(new WithdrawFramework(TT18.id(), "lần nữa"))
                .refuses(ProblemCode.FRAMEWORK_WITHDRAWN);
    }

    private static Scene<PublishedFramework> unpublished() {
        return Scene.of(PublishedFramework.class).in(FactMetadata.PLATFORM_TENANT);
    }

    private static Scene<PublishedFramework> published() {
        return unpublished().then(new FrameworkPublished(TT18));
    }
}
