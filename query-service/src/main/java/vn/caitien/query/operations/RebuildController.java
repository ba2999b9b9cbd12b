package vn.caitien.query.operations;

import java.security.Principal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.platform.Rebuild;
import vn.caitien.query.platform.RebuildReport;

/** Makes all views anew while they are read, and says whether they came out the same. */
@RestController
class RebuildController {

    private final Rebuild rebuild;
    private final Permissions permissions;

    RebuildController(Rebuild rebuild, Permissions permissions) {
        this.rebuild = rebuild;
        this.permissions = permissions;
    }

    /**
     * Rebuilds, compares by checksum, and switches the new views in unless only a comparison was
     * asked for.
     */
    @PostMapping("/api/v1/views/rebuild")
    RebuildReport rebuild(
            @RequestParam(defaultValue = "false") boolean compareOnly, Principal caller) {
        permissions.requireOnPlatform(caller.getName(), Operation.REBUILD_VIEWS);
        return compareOnly ? rebuild.compare() : rebuild.run();
    }
}
