package vn.caitien.endtoend.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** Weighs what comes over the wire to a page: compressed, with headers, without what is cached. */
final class Scales {
    private final Page page;
    private final AtomicLong bytes = new AtomicLong();

    private Scales(Page page) {
        this.page = page;
    }

    static Scales under(Page page) {
        Scales scales = new Scales(page);
        CDPSession session = page.context().newCDPSession(page);
        session.on(
                "Network.loadingFinished",
                event -> scales.bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        return scales;
    }

    /** Bytes since it was last read. */
    long read() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.getAndSet(0);
    }
}
