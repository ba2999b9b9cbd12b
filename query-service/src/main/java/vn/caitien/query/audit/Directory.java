package vn.caitien.query.audit;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Today's names for the ids that facts hold: people, supervising bodies, editions. */
record Directory(
        Map<String, String> people,
        Map<String, String> authorities,
        Function<String, @Nullable String> editions) {}
