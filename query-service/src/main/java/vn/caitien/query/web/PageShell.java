package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.caitien.query.permission.Permissions;

/** What the frame around every page shows: who is logged in, the language, where one is. */
@ControllerAdvice(annotations = Page.class)
class PageShell {
    private final SignedInUser user;
    private final Permissions permissions;

    PageShell(SignedInUser user, Permissions permissions) {
        this.user = user;
        this.permissions = permissions;
    }

    /** The frame's words. */
    record Shell(
            String userName,
            String draftKey,
            String path,
            String language,
            boolean administrator) {}

    @ModelAttribute
    void shell(Model model, HttpServletRequest request, Locale locale, @Nullable CsrfToken csrf) {
        // Asked for early: another page may be opened before the end of a long one is there.
        if (csrf != null) {
            csrf.getToken();
        }
        model.addAttribute(
                "shell",
                new Shell(
                        user.name(),
                        UUID.nameUUIDFromBytes(user.subject().getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .substring(0, 8),
                        request.getRequestURI(),
                        locale.getLanguage(),
                        permissions.administers(user.subject())));
    }
}
