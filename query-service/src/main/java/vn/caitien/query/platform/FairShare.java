package vn.caitien.query.platform;

import java.util.UUID;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.TokenTable;

/**
 * How many segments this instance may work on: what falls to each when all that run share alike.
 *
 * <p>Axon asks whenever it looks for segments, about once a second, so asking is also how an
 * instance says that it is there; it does so beside the claims, and who is silent for as long as
 * makes a claim void counts no more. An instance that is alone may have all.
 */
@Component
class FairShare implements MaxSegmentProvider {
    private static final String PRESENCE = ReadModelProcessor.NAME + "@";

    private static final String HERE =
            """
            insert into %s (processor_name, segment, claimed_at) values (?, 0, now()::text)
            on conflict (processor_name, segment) do update set claimed_at = excluded.claimed_at
            """
                    .formatted(ProjectionConfiguration.TOKENS);

    private static final String SILENT =
            "claimed_at::timestamptz < now() - interval '%d seconds'"
                    .formatted(TokenTable.CLAIM_TIMEOUT.toSeconds());

    private static final String SHARE =
            """
            select ceil(count(*) filter (where processor_name = ?)::numeric
                        / count(*) filter (where starts_with(processor_name, ?) and not %s))
            from %s
            """
                    .formatted(SILENT, ProjectionConfiguration.TOKENS);

    private static final String GONE =
            "delete from %s where processor_name = ? or (starts_with(processor_name, ?) and %s)"
                    .formatted(ProjectionConfiguration.TOKENS, SILENT);

    private final JdbcClient jdbc;
    private final String me = PRESENCE + UUID.randomUUID();

    FairShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int getMaxSegments(String processor) {
        jdbc.sql(HERE).param(me).update();
        int share = jdbc.sql(SHARE).params(processor, PRESENCE).query(Integer.class).single();
        return Math.max(share, 1);
    }

    /** Leaves its share to the others at once; those who went without a word are struck off too. */
    void leave() {
        jdbc.sql(GONE).params(me, PRESENCE).update();
    }
}
