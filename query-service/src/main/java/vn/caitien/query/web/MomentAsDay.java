package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
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
        address.queryParam(PastDay.PARAMETER, "{day}");
        response.sendRedirect(address.encode().buildAndExpand(day(moment)).toUriString());
        return false;
    }

    /** What is no moment is handed on as it is, to be read or refused as a day. */
    private String day(String moment) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            moment.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from);
            return switch (read) {
                case OffsetDateTime exact ->
                        exact.atZoneSameInstant(clock.getZone()).toLocalDate().toString();
                case LocalDateTime here -> here.toLocalDate().toString();
                default -> moment;
            };
        } catch (DateTimeException noMoment) {
            return moment;
        }
    }
}
