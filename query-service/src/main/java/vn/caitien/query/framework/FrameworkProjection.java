package vn.caitien.query.framework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.FrameworkEvent;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkWithdrawn;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The published editions. */
@Component
class FrameworkProjection implements Projection<PublishedFramework> {

    @Override
    public String table() {
        return "framework";
    }

    @Override
    public Class<PublishedFramework> document() {
        return PublishedFramework.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(FrameworkEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(1);
    }

    @Override
    public PublishedFramework evolve(@Nullable PublishedFramework before, Recorded recorded) {
        return switch ((FrameworkEvent) recorded.fact()) {
            case FrameworkPublished published ->
                    new PublishedFramework(published.framework(), null);
            case FrameworkWithdrawn withdrawn ->
                    new PublishedFramework(
                            Recorded.existing(before).framework(), withdrawn.reason());
        };
    }
}
