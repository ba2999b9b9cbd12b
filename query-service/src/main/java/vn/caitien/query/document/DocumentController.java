package vn.caitien.query.document;

import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.permission.Permissions;

/** Files by API. */
@RestController
@RequestMapping("/api/v1/schools/{school}")
class DocumentController {
    private final Papers papers;
    private final Permissions permissions;

    DocumentController(Papers papers, Permissions permissions) {
        this.papers = papers;
        this.permissions = permissions;
    }

    @GetMapping("/plans/{year}/document.{format}")
    ResponseEntity<byte[]> plan(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return papers.plan(school, SchoolYear.parse(year), Format.of(format), form, asOf)
                .download();
    }

    /** As {@link vn.caitien.kernel.improvementplan.PlanPrinter} has it. */
    @GetMapping("/plans/{year}/signing-copy")
    SigningCopy signingCopy(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "0") long version,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return papers.signingCopy(
                caller.getName(), school, SchoolYear.parse(year), form, seen, version);
    }

    @GetMapping("/self-assessments/{year}/document.{format}")
    ResponseEntity<byte[]> sheet(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Band band,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return papers.sheet(school, year, band, Format.of(format), asOf).download();
    }

    @GetMapping("/monitoring/{year}/document.{format}")
    ResponseEntity<byte[]> matrix(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller) {
        permissions.require(caller.getName(), school, Operation.READ_SCHOOL);
        return papers.matrix(school, SchoolYear.parse(year), Format.of(format), asOf).download();
    }
}
