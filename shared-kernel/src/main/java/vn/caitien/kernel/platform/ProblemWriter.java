package vn.caitien.kernel.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says in the caller's language what is wrong where a filter refuses, before any controller. */
public final class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private final ProblemAdvice problems;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final MeterRegistry meters;

    ProblemWriter(
            ProblemAdvice problems, LocaleResolver locales, JsonMapper json, MeterRegistry meters) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
        this.meters = meters;
    }

    /** Writes the problem as the whole answer, and counts it. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemCode code,
            Map<String, Object> parameters)
            throws IOException {
        refused(code.code());
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        response.setStatus(code.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.problem(code, parameters, List.of()));
    }

    /** Counts a refusal, whoever puts it into words, and tells the log. */
    public void refused(String code) {
        meters.counter("caitien.refusal", "code", code).increment();
        LOG.info("refused: {}", code);
    }

    /** The answer of a limit by API. */
    public void tooManyRequests(
            HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        write(request, response, ProblemCode.TOO_MANY_REQUESTS, Map.of("seconds", seconds));
    }
}
