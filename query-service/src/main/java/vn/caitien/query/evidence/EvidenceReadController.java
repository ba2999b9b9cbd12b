package vn.caitien.query.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.platform.Paged;

/** The register of documents by API. */
@RestController
class EvidenceReadController {
    private final EvidenceRegister register;
    private final Permissions permissions;

    EvidenceReadController(EvidenceRegister register, Permissions permissions) {
        this.register = register;
        this.permissions = permissions;
    }

    @GetMapping("/api/v1/schools/{school}/evidence")
    Paged<EvidenceView> all(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Paged.LARGEST) int size,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return Paged.of(register.all(school, search, asOf), page, size);
    }
}
