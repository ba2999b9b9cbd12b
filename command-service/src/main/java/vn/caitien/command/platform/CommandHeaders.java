package vn.caitien.command.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.platform.UploadRoute;

/**
 * What the HTTP request says about the command besides its body: idempotency key and the version
 * the user saw.
 */
@Component
public class CommandHeaders {

    /** Metadata key of the version the user saw, a {@code Long}. */
    public static final String SEEN_VERSION = "seenVersion";

    /** Metadata key of the claim on an idempotency key, a {@link Claim}. */
    static final String CLAIM = "claim";

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final HttpServletRequest request;

    CommandHeaders(HttpServletRequest request) {
        this.request = request;
    }

    /** The key under which the same request is done once, or null; refused if it is no UUID. */
    public @Nullable UUID idempotencyKey() {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null) {
            return null;
        }
        if (!UUID_FORM.matcher(key).matches()) {
            throw new Rejected(ProblemCode.INVALID_IDEMPOTENCY_KEY);
        }
        return UUID.fromString(key);
    }

    /**
     * An id for something new: the same for the same idempotency key, so that a repeated request
     * names the same thing.
     */
    public UUID newId() {
        UUID key = idempotencyKey();
        return key == null ? UUID.randomUUID() : key;
    }

    /** The version from {@code If-Match}, or null. */
    @Nullable Long seenVersion() {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.equals("*")) {
            return null;
        }
        var matcher = ETAG.matcher(header);
        if (!matcher.matches()) {
            throw new Rejected(ProblemCode.INVALID_IF_MATCH);
        }
        return Long.valueOf(matcher.group(1));
    }

    /** SHA-256 over method, address and body: what must be the same when a key comes again. */
    byte[] fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod()
                                    + ' '
                                    + request.getRequestURI()
                                    + '?'
                                    + request.getQueryString()
                                    + '\n')
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            ContentCachingRequestWrapper keeper = keeper();
            digest.update(keeper.getContentAsByteArray());
            for (Part part : parts(keeper)) {
                try (InputStream content = part.getInputStream()) {
                    content.transferTo(
                            new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The request whose body {@link HttpConfiguration} kept; the injected one is a proxy that hides
     * the keeper.
     */
    private static ContentCachingRequestWrapper keeper() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ContentCachingRequestWrapper keeper =
                WebUtils.getNativeRequest(
                        attributes.getRequest(), ContentCachingRequestWrapper.class);
        if (keeper == null) {
            throw new IllegalStateException("the body of a request with a key was not kept");
        }
        return keeper;
    }

    /**
     * Files, which the container keeps: what stands between them is new each time they are sent.
     */
    private static Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return UploadRoute.inParts(request) ? request.getParts() : List.of();
        } catch (ServletException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
