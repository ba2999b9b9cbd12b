package vn.caitien.kernel.improvementplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;

/** When in its school year a plan is reviewed, in the order of the year (TT 57/2026, Form 2 VI). */
public enum ReviewTime {
    @JsonProperty("end-of-term-1")
    END_OF_TERM_1(Month.JANUARY),
    @JsonProperty("end-of-year")
    END_OF_YEAR(Month.MAY);

    private final Month from;

    ReviewTime(Month from) {
        this.from = from;
    }

    /** Reads {@code end-of-year}; anything else is refused as a field that is wrong. */
    public static ReviewTime parse(String code) {
        return Arrays.stream(values())
                .filter(time -> time.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                Rejected.withFields(
                                        ProblemCode.INVALID_FIELDS,
                                        List.of(
                                                new FieldProblem(
                                                        "time", "review-time-unknown", null))));
    }

    /** The stable name in JSON, paths and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The month in which the term or the year ends at the earliest: both end in the second calendar
     * year. Before it there is nothing to look back on.
     */
    public YearMonth from(SchoolYear year) {
        return YearMonth.of(year.startYear() + 1, from);
    }
}
