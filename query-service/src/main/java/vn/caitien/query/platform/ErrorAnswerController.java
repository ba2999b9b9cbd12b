package vn.caitien.query.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import vn.caitien.kernel.platform.ProblemAdvice;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.RequestLimits;

/** Where no controller was reached: a page for people, a problem for programs. */
@Controller
class ErrorAnswerController extends BasicErrorController {
    private final ProblemAdvice problems;

    ErrorAnswerController(
            ErrorAttributes attributes,
            WebProperties properties,
            List<ErrorViewResolver> views,
            ProblemAdvice problems) {
        super(attributes, properties.getError(), views);
        this.problems = problems;
    }

    @Override
    protected HttpStatus getStatus(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            // Nothing failed: somebody has asked for this very address.
            return HttpStatus.NOT_FOUND;
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                        && ProblemAdvice.comesFromLostDatabase(failure)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : super.getStatus(request);
    }

    private static Map<String, Object> said(HttpServletRequest request) {
        Object seconds = request.getAttribute(RequestLimits.WAIT);
        return seconds == null ? Map.of() : Map.of("seconds", seconds);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        ProblemCode code = ProblemCode.ofStatus(getStatus(request).value());
        var problem = problems.problem(code, said(request), List.of());
        return ResponseEntity.status(code.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        Map.of(
                                "title", String.valueOf(problem.getTitle()),
                                "status", code.status(),
                                "detail", String.valueOf(problem.getDetail()),
                                "code", code.code()));
    }
}
