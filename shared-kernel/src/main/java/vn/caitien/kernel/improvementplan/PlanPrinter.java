package vn.caitien.kernel.improvementplan;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the command-service asks of the query-service: a print of the plan that is signed. */
@HttpExchange("/api/v1/schools/{school}/plans/{year}/signing-copy")
public interface PlanPrinter {

    /**
     * Prints the plan's PDF as it will be once it is signed.
     *
     * @param form null takes the usual one of the edition
     * @param seen SHA-256 of the PDF that the signer has looked at, null if none is known
     * @param version of the plan that must be printed at least; waited for at most two seconds,
     *     then {@code unavailable}
     */
    @GetExchange
    SigningCopy print(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "0") long version);

    /**
     * What was printed.
     *
     * @param document SHA-256 of the PDF in hexadecimal digits
     * @param version of the plan that it shows
     * @param seen whether the signer has seen this PDF, or the one of the same plan that is printed
     *     before the signature, which may still mark gaps and name nobody
     */
    record SigningCopy(String form, String document, long version, boolean seen) {}
}
