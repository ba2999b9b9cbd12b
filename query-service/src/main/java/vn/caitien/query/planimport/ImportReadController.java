package vn.caitien.query.planimport;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.platform.Etag;
import vn.caitien.query.platform.Paged;

/** Papers by API. */
@RestController
@RequestMapping("/api/v1/schools/{school}/imports")
class ImportReadController {

    private final PlanImports imports;
    private final Permissions permissions;

    ImportReadController(PlanImports imports, Permissions permissions) {
        this.imports = imports;
        this.permissions = permissions;
    }

    @GetMapping
    Paged<ImportSummary> all(
            @PathVariable String school,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Paged.LARGEST) int size,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.DRAFT_PLAN);
        return imports.page(school, page, size);
    }

    @GetMapping("/{id}")
    ImportView one(
            @PathVariable String school,
            @PathVariable String id,
            Principal caller,
            HttpServletResponse response) {
        permissions.require(caller.getName(), school, Operation.DRAFT_PLAN);
        ImportView paper = imports.get(school, id);
        Etag.write(response, paper.version());
        return paper;
    }
}
