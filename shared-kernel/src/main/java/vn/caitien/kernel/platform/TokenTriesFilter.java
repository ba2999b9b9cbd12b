package vn.caitien.kernel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an address try only so many tokens that nobody believes. It stands before the place where
 * tokens are read; tokens that are believed cost the address nothing, for many people may share it.
 */
public final class TokenTriesFilter extends OncePerRequestFilter {
    private final RequestLimits limits;
    private final LimitFilter.Refusal refusal;

    public TokenTriesFilter(RequestLimits limits, LimitFilter.Refusal refusal) {
        this.limits = limits;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Allowance address = limits.of(Caller.at(request));
        Optional<Duration> wait = address.toWait();
        if (wait.isPresent()) {
            limits.refuse(request, response, wait.get(), refusal);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            address.take();
        }
    }
}
