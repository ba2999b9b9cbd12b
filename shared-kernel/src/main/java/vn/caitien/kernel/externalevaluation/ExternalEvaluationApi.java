package vn.caitien.kernel.externalevaluation;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import vn.caitien.kernel.platform.Receipt;

/** Recording what evaluators from outside found. */
@HttpExchange("/api/v1/schools/{school}/external-results")
public interface ExternalEvaluationApi {

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    Receipt record(@PathVariable String school, @Valid @RequestBody ExternalResult body);
}
