package vn.caitien.kernel.planimport;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import vn.caitien.kernel.platform.Receipt;

/**
 * Taking a file in: it is read into a draft, the draft is corrected, and only its confirmation
 * writes a plan, whole or not at all.
 */
@HttpExchange("/api/v1/schools/{school}/imports")
public interface PlanImportApi {

    /** Reads a .docx, .xlsx, .txt or .pdf; the same file again answers with the draft it became. */
    @PostExchange(contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt read(@PathVariable String school, @RequestPart MultipartFile file);

    /** Replaces the draft by one that somebody corrected. */
    @PutExchange("/{id}/draft")
    Receipt correct(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody PlanDraft body);

    /** Writes the plan. Refused as long as the draft lacks its year or edition. */
    @PostExchange("/{id}/confirmation")
    Receipt confirm(@PathVariable String school, @PathVariable String id);

    /** Throws the draft away. */
    @DeleteExchange("/{id}")
    Receipt discard(@PathVariable String school, @PathVariable String id);
}
