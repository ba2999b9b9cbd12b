package vn.caitien.query.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.permission.Permissions;

/** The trail by API: page by page, or whole as a table. */
@RestController
@RequestMapping("/api/v1/schools/{school}/audit")
class AuditController {
    private final AuditTrail trail;
    private final Permissions permissions;

    AuditController(AuditTrail trail, Permissions permissions) {
        this.trail = trail;
        this.permissions = permissions;
    }

    @GetMapping
    AuditPage page(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String criterion,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            Principal caller,
            Locale locale) {
        permissions.require(caller.getName(), school, Operation.READ_AUDIT);
        AuditFilter filter = AuditFilter.of(from, to, actor, type, criterion, action).upTo(asOf);
        return trail.page(school, filter, page, size, locale);
    }

    @GetMapping("/export")
    void export(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String criterion,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Instant asOf,
            Principal caller,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        permissions.require(caller.getName(), school, Operation.READ_AUDIT);
        AuditFilter filter = AuditFilter.of(from, to, actor, type, criterion, action).upTo(asOf);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("nhat-ky-" + school + ".csv")
                        .build()
                        .toString());
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                response.getOutputStream(), StandardCharsets.UTF_8))) {
            trail.export(school, filter, locale, out);
        }
    }
}
