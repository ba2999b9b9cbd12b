package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads a page asked for as of a moment, the way the API is asked, to the page of that day: pages
 * show what was known at a day's end.
 */
final class MomentAsDay implements HandlerInterceptor {
    private static final String MOMENT = "asOf";

    private final Clock clock;

    MomentAsDay(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String moment = request.getParameter(MOMENT);
        if (moment == null || !HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        var address =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam(MOMENT)
                        .replaceQueryParam(PastDay.PARAMETER);
        try {
            address.queryParam(
                    PastDay.PARAMETER,
                    OffsetDateTime.parse(moment.replace(' ', '+'))
                            .atZoneSameInstant(clock.getZone())
                            .toLocalDate());
        } catch (DateTimeException noMoment) {
            address.queryParam(PastDay.PARAMETER, moment);
        }
        response.sendRedirect(address.build().toUriString());
        return false;
    }
}
