package vn.caitien.query.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.LevelWords;
import vn.caitien.kernel.framework.Provenance;
import vn.caitien.kernel.school.Band;

/** An edition in a list: what it is, where it comes from, how large it is. */
public record FrameworkSummary(
        String id,
        String edition,
        String title,
        String appliesTo,
        List<Band> bands,
        Provenance provenance,
        List<LevelWords> levelWords,
        int standards,
        int criteria,
        int clauses,
        @Nullable String withdrawalReason) {

    static FrameworkSummary of(Framework framework, @Nullable String withdrawalReason) {
        return new FrameworkSummary(
                framework.id(),
                framework.edition(),
                framework.title(),
                framework.appliesTo(),
                framework.bands(),
                framework.provenance(),
                framework.levelWords(),
                framework.standards().size(),
                framework.criteria().size(),
                framework.clauses().size(),
                withdrawalReason);
    }
}
