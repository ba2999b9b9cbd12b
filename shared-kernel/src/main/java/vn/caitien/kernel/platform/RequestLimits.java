package vn.caitien.kernel.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/**
 * What every caller and every school has left on this instance. In memory: a limit protects, it
 * does not count for anybody.
 */
public final class RequestLimits {
    /** The attribute of a refused request that says after how many seconds to come again. */
    public static final String WAIT = RequestLimits.class.getName() + ".wait";

    /** Longer than it takes until everything is back. */
    private static final Duration REMEMBERED = Duration.ofMinutes(70);

    /** Of each kind; whoever asks about many schools that do not exist drives only those out. */
    private static final int MOST = 20_000;

    /** How many refusals may be on their way; further ones are answered at once. */
    private static final int LATE_REFUSALS = 256;

    private final Semaphore late = new Semaphore(LATE_REFUSALS);
    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<String, Allowance> people = remembered();
    private final Cache<String, Allowance> addresses = remembered();
    private final Cache<String, Allowance> tenants = remembered();

    public RequestLimits(LimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    private static Cache<String, Allowance> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(REMEMBERED).build();
    }

    /** Says no, a little late, and when to come again. */
    void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            Duration wait,
            LimitFilter.Refusal refusal)
            throws IOException {
        delayRefusal();
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        request.setAttribute(WAIT, seconds);
        refusal.answer(request, response, seconds);
    }

    private void delayRefusal() {
        if (!late.tryAcquire()) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(settings.refusalDelay().toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            late.release();
        }
    }

    Duration patience() {
        return settings.patience();
    }

    Allowance of(Caller caller) {
        return caller.known()
                ? people.get(
                        caller.who(),
                        it -> allowance(settings.userRequests(), settings.userVolume()))
                : addresses.get(
                        caller.who(),
                        it -> allowance(settings.addressRequests(), settings.addressVolume()));
    }

    /** The school's, or null where the request is about none. */
    @Nullable Allowance ofTenant(Caller caller) {
        String tenant = caller.tenant();
        return tenant == null
                ? null
                : tenants.get(
                        tenant,
                        it -> allowance(settings.tenantRequests(), settings.tenantVolume()));
    }

    private Allowance allowance(long requests, DataSize volume) {
        return new Allowance(requests, volume, settings, time);
    }
}
