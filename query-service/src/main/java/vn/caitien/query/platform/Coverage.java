package vn.caitien.query.platform;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Which facts the live views have taken in, by the tokens of their processor. */
final class Coverage {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Segment, GapAwareTrackingToken> tokens = new HashMap<>();
    private final Map<Integer, Long> positions = new HashMap<>();

    static Coverage read(JdbcClient jdbc) {
        Map<Integer, byte[]> stored = new HashMap<>();
        jdbc.sql(
                        """
                        select segment, token from readmodel.token_entry
                        where processor_name = ? and token is not null
                        """)
                .param(ReadModelProcessor.NAME)
                .query((RowCallbackHandler) row -> stored.put(row.getInt(1), row.getBytes(2)));
        int[] segments =
                jdbc
                        .sql("select segment from readmodel.token_entry where processor_name = ?")
                        .param(ReadModelProcessor.NAME)
                        .query(Integer.class)
                        .list()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        Coverage coverage = new Coverage();
        for (int segment : segments) {
            coverage.positions.put(segment, 0L);
        }
        stored.forEach(
                (segment, bytes) -> {
                    GapAwareTrackingToken token =
                            JSON.readValue(bytes, GapAwareTrackingToken.class);
                    coverage.tokens.put(Segment.computeSegment(segment, segments), token);
                    coverage.positions.put(segment, token.getIndex());
                });
        return coverage;
    }

    /** The latest position that each segment has reached, whichever instance works on it. */
    Map<Integer, Long> positions() {
        return positions;
    }

    /** Whether the fact at a position of the store is in the views. */
    boolean covers(String tenant, long position) {
        return tokens.entrySet().stream()
                .filter(entry -> LiveFold.shareOf(tenant, entry.getKey()))
                .anyMatch(
                        entry ->
                                position <= entry.getValue().getIndex()
                                        && !entry.getValue().getGaps().contains(position));
    }

    /** A position up to which every fact is in the views. */
    long complete() {
        return tokens.values().stream()
                .mapToLong(
                        token ->
                                token.getGaps().isEmpty()
                                        ? token.getIndex()
                                        : token.getGaps().first() - 1)
                .min()
                .orElse(0);
    }
}
