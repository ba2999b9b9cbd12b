package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caitien.kernel.platform.ProblemAdvice;
import vn.caitien.kernel.platform.ProblemMessages;

/** What is said where a failure reached no controller. */
class ErrorAnswerTest {
    private final ErrorAnswerController answers =
            new ErrorAnswerController(
                    new DefaultErrorAttributes(),
                    new WebProperties(),
                    List.of(),
                    new ProblemAdvice(new ProblemMessages()));

    @Test
    void asksForPatienceWhileTheDatabaseIsAway() {
        MockHttpServletRequest request =
                failed(new ServletException(new SQLTransientConnectionException("no connection")));
        MockHttpServletResponse page = new MockHttpServletResponse();

        answers.errorHtml(request, page);

        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(answers.error(request).getStatusCode())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void admitsEveryOtherFailure() {
        MockHttpServletRequest request = failed(new ServletException(new NullPointerException()));

        assertThat(answers.error(request).getStatusCode())
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static MockHttpServletRequest failed(Exception failure) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        return request;
    }
}
