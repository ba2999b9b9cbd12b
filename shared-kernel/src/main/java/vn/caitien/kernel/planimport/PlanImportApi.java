package vn.caitien.kernel.planimport;

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

    /** Bytes of a file. */
    int LARGEST_FILE = 20 << 20;

    /** Reads a .docx, .xlsx, .txt or .pdf; the same file again answers with the draft it became. */
    @PostExchange(contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt read(@PathVariable String school, @RequestPart MultipartFile file);

    /** Replaces the draft by one that somebody corrected; it may still be wrong here and there. */
    @PutExchange("/{id}/draft")
    Receipt correct(
            @PathVariable String school, @PathVariable String id, @RequestBody PlanDraft body);

    /**
     * Writes the plan of the draft's year, or into the one that is there what is new or different.
     * Refused as {@code import-not-right} with every field that a plan could not have, and as
     * {@code nothing-changes} if the plan says all of it already.
     */
    @PostExchange("/{id}/confirmation")
    Receipt confirm(@PathVariable String school, @PathVariable String id);

    /** Throws the draft away. */
    @DeleteExchange("/{id}")
    Receipt discard(@PathVariable String school, @PathVariable String id);
}
