package vn.caitien.standalone.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forgets who was picked as soon as the services know it: whoever logs out there, from server to
 * server and without this browser, is asked again next time.
 */
final class OnePickPerLogin extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        String next = response.getHeader("Location");
        HttpSession session = request.getSession(false);
        if (session != null && next != null && next.contains("code=")) {
            session.invalidate();
        }
    }
}
