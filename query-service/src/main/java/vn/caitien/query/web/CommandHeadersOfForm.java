package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sends along who acts, in which language, and what the form carried: its command id, so that a
 * double click is one fact, and the version the user saw, so that nobody's change is lost.
 */
final class CommandHeadersOfForm implements ClientHttpRequestInterceptor {
    private static final String CALLS = CommandHeadersOfForm.class.getName();

    private final SignedInUser user;

    CommandHeadersOfForm(SignedInUser user) {
        this.user = user;
    }

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        HttpServletRequest form = form();
        HttpHeaders headers = request.getHeaders();
        headers.setBearerAuth(user.accessToken(form));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().toLanguageTag());
        int before = form.getAttribute(CALLS) instanceof Integer calls ? calls : 0;
        form.setAttribute(CALLS, before + 1);
        UUID command = uuid(form.getParameter(Form.COMMAND));
        if (command != null) {
            headers.set("Idempotency-Key", step(command, before).toString());
        }
        String version = form.getParameter(Form.VERSION);
        // Only the first of several commands can expect the version that the user saw.
        if (before == 0 && version != null && version.matches("\\d{1,18}")) {
            headers.setIfMatch('"' + version + '"');
        }
        return execution.execute(request, body);
    }

    private static HttpServletRequest form() {
        if (RequestContextHolder.currentRequestAttributes()
                instanceof ServletRequestAttributes it) {
            return it.getRequest();
        }
        throw new IllegalStateException("commands are sent from forms only");
    }

    /**
     * Several commands of one form have keys of their own that are the same when the form is sent
     * again.
     */
    private static UUID step(UUID command, int before) {
        return before == 0
                ? command
                : UUID.nameUUIDFromBytes(
                        (command + "#" + before).getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
