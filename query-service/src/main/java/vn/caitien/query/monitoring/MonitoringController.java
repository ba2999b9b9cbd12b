package vn.caitien.query.monitoring;

import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.permission.Permissions;

/** The monitoring matrix by API. */
@RestController
class MonitoringController {

    private final Monitoring monitoring;
    private final Permissions permissions;

    MonitoringController(Monitoring monitoring, Permissions permissions) {
        this.monitoring = monitoring;
        this.permissions = permissions;
    }

    @GetMapping("/api/v1/schools/{school}/monitoring/{year}")
    MonitoringMatrix matrix(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return monitoring.of(school, SchoolYear.parse(year), asOf);
    }
}
