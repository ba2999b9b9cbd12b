package vn.caitien.query.websession;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a login: sealed, so that whoever reads the table of sessions cannot make one; out
 * of reach for scripts; behind TLS also bound to this very host. Lax and not strict, because the
 * way back from the identity provider begins on its site.
 */
final class SessionCookie implements CookieSerializer {
    /** Of its own, because cookies do not tell ports apart. */
    static final String NAME = "CAITIEN_SESSION";

    private final Seal seal;
    private final DefaultCookieSerializer open = named(NAME);
    private final DefaultCookieSerializer bound = named("__Host-" + NAME);

    SessionCookie(Seal seal) {
        this.seal = seal;
    }

    private static DefaultCookieSerializer named(String name) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** Browsers take the bound name only with TLS, and then only from the host itself. */
    private DefaultCookieSerializer cookie(HttpServletRequest request) {
        return request.isSecure() ? bound : open;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        String id = value.getCookieValue();
        // An empty value takes the cookie away.
        String sealed = id.isEmpty() ? id : seal.closeText(id);
        cookie(value.getRequest())
                .writeCookieValue(new CookieValue(value.getRequest(), value.getResponse(), sealed));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie(request).readCookieValues(request).stream()
                .map(seal::openText)
                .filter(Objects::nonNull)
                .toList();
    }
}
