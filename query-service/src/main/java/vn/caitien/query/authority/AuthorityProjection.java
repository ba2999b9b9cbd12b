package vn.caitien.query.authority;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.authority.AuthorityEvent;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.query.permission.Placement;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The directory of supervising bodies. */
@Component
public class AuthorityProjection implements Projection<Authority> {

    @Override
    public String table() {
        return "authority";
    }

    @Override
    public Class<Authority> document() {
        return Authority.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(AuthorityEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(1);
    }

    @Override
    public Authority evolve(@Nullable Authority before, Recorded recorded) {
        return switch ((AuthorityEvent) recorded.fact()) {
            case AuthorityRegistered registered ->
                    new Authority(registered.authority(), registered.name(), List.of());
            case AuthorityPlacedUnder placed -> {
                Authority authority = Recorded.existing(before);
                yield new Authority(
                        authority.id(),
                        authority.name(),
                        Placement.with(
                                authority.placements(),
                                new Placement(placed.parent(), placed.effectiveOn())));
            }
        };
    }
}
