package vn.caitien.kernel.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;

/** Registering documents under their legal codes. */
@HttpExchange("/api/v1/schools/{school}/evidence")
public interface EvidenceApi {

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    Receipt register(@PathVariable String school, @Valid @RequestBody Registration body);

    @PutExchange("/{code}")
    Receipt revise(
            @PathVariable String school,
            @PathVariable String code,
            @Valid @RequestBody Revision body);

    @PostExchange("/{code}/withdrawal")
    Receipt withdraw(
            @PathVariable String school,
            @PathVariable String code,
            @Valid @RequestBody ReasonBody body);

    /** A document and its code, {@code H1-1.1-01} (2018) or {@code MC.1.1.01} (TT 57). */
    record Registration(
            @NotBlank @Size(max = 60) String code, @NotNull @Valid EvidenceDocument document) {}

    /** The document as it should read, and why it changes. */
    record Revision(
            @NotNull @Valid EvidenceDocument document,
            @Nullable @Size(max = Limits.TEXT) String reason) {}
}
