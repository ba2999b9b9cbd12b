package vn.caitien.command.platform;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.kernel.platform.ProblemAdvice;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * Puts into words what went wrong where no controller was reached: unknown addresses, methods,
 * broken requests.
 */
@Hidden
@RestController
class ErrorAnswerController implements ErrorController {

    private final ProblemAdvice problems;

    ErrorAnswerController(ProblemAdvice problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return problems.answer(
                ProblemCode.ofStatus(status instanceof Integer known ? known : 404),
                Map.of(),
                List.of());
    }
}
