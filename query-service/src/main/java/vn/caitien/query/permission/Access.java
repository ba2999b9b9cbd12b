package vn.caitien.query.permission;

import java.util.Set;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;

/** Somebody who was let in: the person, the school, and the roles held there today. */
public record Access(String subject, String school, Set<Role> roles) {

    /** Whether one of the roles permits the operation. */
    public boolean may(Operation operation) {
        return roles.stream().anyMatch(operation::permits);
    }
}
