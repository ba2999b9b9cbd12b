package vn.caitien.kernel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What the lines of the log say besides their words: whose tenant a request is about and which
 * command it carries. Ids only, and only what has the form of one.
 */
public final class LogFields implements HandlerInterceptor {

    static final String TENANT = FactMetadata.TENANT;
    static final String COMMAND = FactMetadata.COMMAND;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");

    /** From here to the end of the request, since what fails is told after the command. */
    public static void put(String tenant, String command) {
        MDC.put(TENANT, tenant);
        MDC.put(COMMAND, command);
    }

    static void clear() {
        MDC.remove(TENANT);
        MDC.remove(COMMAND);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> address) {
            put(TENANT, "", address.get("school"));
            put(TENANT, "authority/", address.get("authority"));
        }
        put(COMMAND, "", request.getHeader("Idempotency-Key"));
        return true;
    }

    private static void put(String field, String before, @Nullable Object said) {
        if (said instanceof String id && ID.matcher(id).matches()) {
            MDC.put(field, before + id);
        }
    }
}
