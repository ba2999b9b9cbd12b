package vn.caitien.kernel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Lets a body of several parts in on one route only, which takes larger ones than all others: the
 * container reads such a body past every limit of ours, so elsewhere it is refused before anybody
 * asks for a part.
 */
public final class UploadRoute extends OncePerRequestFilter implements Ordered {

    /** Behind what measures requests, before security, which looks for its token in the parts. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 100;

    private final Pattern route;

    /** The pattern is that of the whole path. */
    public UploadRoute(Pattern route) {
        this.route = route;
    }

    /** Whether a request brings files. */
    public static boolean inParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    public int getOrder() {
        return EARLY;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // As the router reads it: another spelling is not another route.
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (inParts(request) && !route.matcher(path).matches()) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
