package vn.caitien.query.permission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.permission.GrantEvent;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** Who holds which role, listed under the person. */
@Component
public class RoleGrantProjection implements Projection<GrantedRole> {

    @Override
    public String table() {
        return "role_grant";
    }

    @Override
    public Class<GrantedRole> document() {
        return GrantedRole.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(GrantEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return ((GrantEvent) recorded.fact()).grant();
    }

    @Override
    public String part(GrantedRole document) {
        return document.subject();
    }

    @Override
    public GrantedRole evolve(@Nullable GrantedRole before, Recorded recorded) {
        return switch ((GrantEvent) recorded.fact()) {
            case RoleGranted granted ->
                    new GrantedRole(
                            granted.grant(),
                            granted.subject(),
                            granted.role(),
                            granted.from(),
                            granted.to(),
                            null,
                            null);
            case RoleWithdrawn withdrawn -> {
                GrantedRole held = Recorded.existing(before);
                yield new GrantedRole(
                        held.grant(),
                        held.subject(),
                        held.role(),
                        held.from(),
                        held.to(),
                        withdrawn.effectiveOn(),
                        withdrawn.reason());
            }
        };
    }
}
