package vn.caitien.kernel.selfassessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.school.Band;

/**
 * Everything a council and its principal do to a self-assessment; {@code band} is needed where a
 * school has several.
 */
@HttpExchange("/api/v1/schools/{school}/self-assessments")
public interface SelfAssessmentApi {

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    Receipt open(@PathVariable String school, @Valid @RequestBody Opening body);

    @PutExchange("/{year}/criteria/{code}/rating")
    Receipt rate(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody RatingBody body);

    @PutExchange("/{year}/criteria/{code}/description")
    Receipt describe(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody Description body);

    @PostExchange("/{year}/criteria/{code}/evidence")
    Receipt linkEvidence(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody EvidenceLink body);

    @DeleteExchange("/{year}/criteria/{code}/evidence")
    Receipt unlinkEvidence(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody EvidenceLink body);

    @PutExchange("/{year}/statement")
    Receipt stateResult(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody StatedResult body);

    @PostExchange("/{year}/submission")
    Receipt submit(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String band);

    @PostExchange("/{year}/return")
    Receipt giveBack(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody ReasonBody body);

    @PostExchange("/{year}/approval")
    Receipt approve(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String band);

    @PostExchange("/{year}/reopening")
    Receipt reopen(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String band,
            @Valid @RequestBody ReasonBody body);

    /** Which year, under which edition, for which band (the school's only one if not given). */
    record Opening(
            @NotBlank String schoolYear,
            @NotBlank @Size(max = 60) String framework,
            @Nullable Band band) {}

    /** Outcomes by level and requirement; levels and requirements left out are not rated. */
    record RatingBody(
            @NotNull @Size(max = 9)
                    Map<Integer, @NotNull Map<String, @NotNull Outcome>> requirements,
            @Nullable @Size(max = Limits.TEXT) String reason) {}

    /**
     * A document by its code, at a level and requirement where given; taking it away needs a
     * reason.
     */
    record EvidenceLink(
            @NotBlank @Size(max = 60) String evidence,
            @Nullable Integer level,
            @Nullable @Size(max = 5) String requirement,
            @Nullable @Size(max = Limits.TEXT) String reason) {}
}
