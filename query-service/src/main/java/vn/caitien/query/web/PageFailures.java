package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.caitien.kernel.platform.ProblemAdvice;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ProblemWriter;
import vn.caitien.kernel.platform.Rejected;

/** Shows a refusal as a page that says what happened and where to go on. */
@ControllerAdvice(annotations = Page.class)
@Order(0)
class PageFailures {
    private final ProblemAdvice problems;
    private final ProblemWriter count;
    private final PageShell shell;

    PageFailures(ProblemAdvice problems, ProblemWriter count, PageShell shell) {
        this.problems = problems;
        this.count = count;
        this.shell = shell;
    }

    @ExceptionHandler
    String on(
            Rejected rejected,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        shell.shell(model, request, locale, null);
        var problem = problems.problem(rejected.code(), rejected.parameters(), rejected.fields());
        count.refused(rejected.code().code());
        response.setStatus(problem.getStatus());
        model.addAttribute("title", problem.getTitle());
        model.addAttribute("sentence", problem.getDetail());
        Map<String, Object> more = problem.getProperties();
        model.addAttribute("fields", more == null ? null : more.get("fields"));
        return "refused";
    }

    /** The identity provider no longer renews the token: the login begins anew. */
    @ExceptionHandler
    @Nullable ModelAndView on(
            ClientAuthorizationException expired,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (PageSecurity.asksForFragment(request)) {
            response.setHeader("HX-Redirect", PageSecurity.LOGIN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return null;
        }
        return new ModelAndView("redirect:" + PageSecurity.LOGIN);
    }

    @ExceptionHandler
    String on(
            MethodArgumentTypeMismatchException mistyped,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return on(new Rejected(ProblemCode.NOT_FOUND), model, request, response, locale);
    }
}
