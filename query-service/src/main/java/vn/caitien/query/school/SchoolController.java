package vn.caitien.query.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.permission.InvitationView;
import vn.caitien.query.permission.Invitations;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.platform.Paged;

/** The directory of schools by API. */
@RestController
class SchoolController {
    private final Schools schools;
    private final Permissions permissions;
    private final Invitations invitations;

    SchoolController(Schools schools, Permissions permissions, Invitations invitations) {
        this.schools = schools;
        this.permissions = permissions;
        this.invitations = invitations;
    }

    @GetMapping("/api/v1/schools")
    Paged<SchoolView> all(
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Paged.LARGEST) int size,
            Principal caller) {
        return Paged.of(schools.of(caller.getName()), page, size);
    }

    /**
     * The profile; whoever holds any role in the school, the platform's administrator included, may
     * see it.
     */
    @GetMapping("/api/v1/schools/{school}")
    SchoolView one(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        var roles = permissions.rolesIn(caller.getName(), school);
        if (roles.isEmpty()) {
            throw new Rejected(ProblemCode.SCHOOL_UNKNOWN, java.util.Map.of("school", school));
        }
        return schools.get(school, roles, asOf);
    }

    @GetMapping("/api/v1/schools/{school}/roles")
    List<RoleView> roles(@PathVariable String school, Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_ROLES);
        return schools.roles(school);
    }

    @GetMapping("/api/v1/schools/{school}/invitations")
    List<InvitationView> invitations(@PathVariable String school, Principal caller) {
        return invitations.of(permissions.require(caller.getName(), school, Operation.READ_ROLES));
    }
}
