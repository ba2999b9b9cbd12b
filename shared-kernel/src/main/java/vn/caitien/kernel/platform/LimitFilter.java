package vn.caitien.kernel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request in when its caller and its school have something left, and when it is the school's
 * turn; says otherwise when to come again. It stands in the chain of security, behind the place
 * where a caller becomes known.
 */
public final class LimitFilter extends OncePerRequestFilter {
    /** The address of a school, and of an authority, by API. */
    public static final Pattern API = Pattern.compile("/api/v1/(?:schools|authorities)/([^/]+)");

    /** Cheap, or asked by those who watch over the service. */
    private static final List<String> FREE = List.of("/actuator/", "/assets/", "/webjars/");

    /** Whoever is told this had no business with the school: it costs the school nothing. */
    private static final Set<Integer> NOT_LET_IN =
            Set.of(HttpStatus.FORBIDDEN.value(), HttpStatus.NOT_FOUND.value());

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private final RequestLimits limits;
    private final Pattern school;
    private final Refusal refusal;

    /** Says no in the way of the addresses behind the filter. */
    @FunctionalInterface
    public interface Refusal {
        /** Answers; the header that says when to come again is set. */
        void answer(HttpServletRequest request, HttpServletResponse response, long seconds)
                throws IOException;
    }

    /** The first group of the pattern is the school that an address belongs to. */
    public LimitFilter(RequestLimits limits, Pattern school, Refusal refusal) {
        this.limits = limits;
        this.school = school;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.of(request, school);
        Allowance own = limits.of(caller);
        Allowance tenant = limits.ofTenant(caller);
        Optional<Duration> wait = own.take();
        if (wait.isEmpty() && tenant != null) {
            wait = tenant.take();
        }
        if (wait.isEmpty() && UploadRoute.inParts(request)) {
            wait = (tenant == null ? own : tenant).takeUpload();
        }
        if (wait.isPresent()) {
            limits.refuse(request, response, wait.get(), refusal);
            return;
        }
        Semaphore places =
                (tenant == null ? own : tenant).places(READING.contains(request.getMethod()));
        if (!hasTurn(places)) {
            limits.refuse(request, response, limits.patience(), refusal);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
            settle(request, response, own, tenant);
        }
    }

    private boolean hasTurn(Semaphore places) {
        try {
            return places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void settle(
            HttpServletRequest request,
            HttpServletResponse response,
            Allowance own,
            @Nullable Allowance tenant) {
        long volume = BodyLimit.volume(request);
        own.brought(volume);
        if (tenant == null) {
            return;
        }
        if (NOT_LET_IN.contains(response.getStatus())) {
            tenant.giveBack(UploadRoute.inParts(request));
        } else {
            tenant.brought(volume);
        }
    }
}
