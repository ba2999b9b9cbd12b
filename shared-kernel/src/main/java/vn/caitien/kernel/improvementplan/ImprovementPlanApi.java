package vn.caitien.kernel.improvementplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.caitien.kernel.school.Band;

/** Everything that is done to a plan as a whole. */
@HttpExchange("/api/v1/schools/{school}/plans")
public interface ImprovementPlanApi {

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    Receipt draft(@PathVariable String school, @Valid @RequestBody Draft body);

    @PutExchange("/{year}/frame")
    Receipt setFrame(
            @PathVariable String school,
            @PathVariable String year,
            @Valid @RequestBody PlanFrame body);

    @PutExchange("/{year}/upkeep/{code}")
    Receipt recordUpkeep(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @Valid @RequestBody Upkeep body);

    @PutExchange("/{year}/targets/{key}")
    Receipt setTarget(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String key,
            @Valid @RequestBody QualityTarget body);

    @PostExchange("/{year}/targets/{key}/measurement")
    Receipt measureTarget(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String key,
            @Valid @RequestBody Measurement body);

    @PutExchange("/{year}/reviews/{time}")
    Receipt review(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String time,
            @Valid @RequestBody Review body);

    @PostExchange("/{year}/submission")
    Receipt submit(@PathVariable String school, @PathVariable String year);

    @PostExchange("/{year}/return")
    Receipt giveBack(
            @PathVariable String school,
            @PathVariable String year,
            @Valid @RequestBody ReasonBody body);

    @PostExchange("/{year}/approval")
    Receipt approve(
            @PathVariable String school,
            @PathVariable String year,
            @Nullable @Valid @RequestBody(required = false) Signature body);

    @PostExchange("/{year}/amendment")
    Receipt amend(
            @PathVariable String school,
            @PathVariable String year,
            @Valid @RequestBody ReasonBody body);

    @PostExchange("/{year}/closing")
    Receipt close(
            @PathVariable String school,
            @PathVariable String year,
            @Valid @RequestBody ReasonBody body);

    /**
     * Which year, under which edition; with an assessment year, the approved self-assessment of
     * that year (and band) is what the plan rests on.
     */
    record Draft(
            @NotBlank String schoolYear,
            @NotBlank @Size(max = 60) String framework,
            @Nullable String assessmentYear,
            @Nullable Band assessmentBand) {}

    /**
     * What the principal signs: the plan's PDF, which is printed for it.
     *
     * @param form in which it is printed; null takes the usual one of the edition
     * @param document SHA-256, in hexadecimal digits, of the PDF that the principal has seen;
     *     refused as {@code document-differs} if it is another one than that of the plan as it is
     *     now; null if none was compared
     * @param onPaper true if a paper was signed before, outside; nothing is printed then, and the
     *     document is whatever copy of it the school keeps
     */
    record Signature(
            @Nullable @Size(max = 60) String form,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String document,
            @Nullable Boolean onPaper) {

        /** A paper that was signed before, of which no copy is kept here. */
        public static final Signature ON_PAPER = new Signature(null, null, true);

        /** The PDF in a form, whatever it says. */
        public static Signature in(@Nullable String form) {
            return new Signature(form, null, null);
        }
    }

    /** What keeps a strength up. */
    record Upkeep(@NotNull @Size(max = Limits.SECTION) String text) {}

    /** What was reached, and when that was seen (today if not given). */
    record Measurement(
            @NotNull @Digits(integer = 12, fraction = 4) BigDecimal actual,
            @Nullable LocalDate measuredOn,
            @Nullable @Size(max = Limits.TEXT) String note) {}

    /** What a review found, and why it is told anew where it was recorded before. */
    record Review(
            @NotNull @Valid PlanReview review, @Nullable @Size(max = Limits.TEXT) String reason) {}
}
