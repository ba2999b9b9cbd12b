package vn.caitien.kernel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Tells the log of a request that nobody could answer, while its trace and its fields are known.
 * The container, which would repeat the exception's words, is silent.
 */
final class FailureLog extends OncePerRequestFilter implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    /** Just inside of the filter that begins the trace. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | Error failure) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                LOG.error("unexpected failure", failure);
            }
            throw failure;
        } finally {
            LogFields.clear();
        }
    }
}
