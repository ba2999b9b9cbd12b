package vn.caitien.kernel.improvementplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
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

/** Everything that is done to one action of a plan. */
@HttpExchange("/api/v1/schools/{school}")
public interface ActionApi {

    @PostExchange("/plans/{year}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt plan(
            @PathVariable String school,
            @PathVariable String year,
            @Valid @RequestBody NewAction body);

    @PutExchange("/actions/{id}/wording")
    Receipt reword(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Rewording body);

    @PutExchange("/actions/{id}/assignment")
    Receipt assign(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Reassignment body);

    @PutExchange("/actions/{id}/schedule")
    Receipt schedule(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Rescheduling body);

    @PutExchange("/actions/{id}/budget")
    Receipt budget(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Rebudgeting body);

    @PutExchange("/actions/{id}/conditions")
    Receipt setConditions(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Conditions body);

    @PostExchange("/actions/{id}/progress")
    Receipt reportProgress(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Progress body);

    @PostExchange("/actions/{id}/delay")
    Receipt delay(
            @PathVariable String school, @PathVariable String id, @Valid @RequestBody Delay body);

    @PostExchange("/actions/{id}/completion")
    Receipt complete(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody Completion body);

    @PostExchange("/actions/{id}/completion/verification")
    Receipt verifyCompletion(
            @PathVariable String school, @PathVariable String id, @Valid @RequestBody Note body);

    @PostExchange("/actions/{id}/completion/return")
    Receipt returnCompletion(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody ReasonBody body);

    @PostExchange("/actions/{id}/cancellation")
    Receipt cancel(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody ReasonBody body);

    @PostExchange("/actions/{id}/carry-over")
    Receipt carryOver(
            @PathVariable String school,
            @PathVariable String id,
            @Valid @RequestBody CarryOver body);

    /** A new row; what is left out can be set later. */
    record NewAction(
            @NotNull @Valid Wording wording,
            @Nullable @Valid Assignment assignment,
            @Nullable @Valid Schedule schedule,
            @Nullable @Valid Budget budget,
            @Nullable @Size(max = Limits.TEXT) String conditions) {}

    /**
     * A new text, and why if there is something to say; why a signed plan is opened stands there.
     */
    record Rewording(
            @NotNull @Valid Wording wording, @Nullable @Size(max = Limits.TEXT) String reason) {}

    /** Other people. */
    record Reassignment(
            @NotNull @Valid Assignment assignment,
            @Nullable @Size(max = Limits.TEXT) String reason) {}

    /** A new time; a change always needs a reason. */
    record Rescheduling(
            @NotNull @Valid Schedule schedule, @Nullable @Size(max = Limits.TEXT) String reason) {}

    /** Other money. */
    record Rebudgeting(
            @NotNull @Valid Budget budget, @Nullable @Size(max = Limits.TEXT) String reason) {}

    /** What else is needed. */
    record Conditions(
            @NotNull @Size(max = Limits.TEXT) String conditions,
            @Nullable @Size(max = Limits.TEXT) String reason) {}

    /** What happened in a month. */
    record Progress(
            @NotNull YearMonth month,
            @NotNull ProgressState state,
            @Nullable @Min(0) @Max(100) Integer percent,
            @NotBlank @Size(max = Limits.TEXT) String note) {}

    /** A later last month, and why. */
    record Delay(@NotNull YearMonth newEnd, @Nullable @Size(max = Limits.TEXT) String reason) {}

    /** In which month the work was done and what came of it: its reason for being called done. */
    record Completion(@NotNull YearMonth month, @NotBlank @Size(max = Limits.TEXT) String result) {}

    /** What was seen when it was checked. */
    record Note(@Nullable @Size(max = Limits.TEXT) String note) {}

    /**
     * Into which year's plan the action goes, and why. Under another edition it goes without its
     * criteria and level.
     */
    record CarryOver(
            @NotBlank String toSchoolYear, @Nullable @Size(max = Limits.TEXT) String reason) {}
}
