package vn.caitien.endtoend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caitien.endtoend.RunningProduct;

/** One running product and one Chromium for all journeys of a test run. */
final class Premises implements AutoCloseable {
    private static final double PATIENCE = 15_000;

    private static final List<Path> CHROMIUM =
            Stream.of(
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome",
                            "/usr/bin/google-chrome-stable",
                            "/Applications/Chromium.app/Contents/MacOS/Chromium",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                    .map(Path::of)
                    .toList();

    private final Path data;
    private final RunningProduct product;
    private final PostOffice post;
    private final Playwright playwright;
    private final Browser browser;

    private Premises(
            Path data,
            RunningProduct product,
            PostOffice post,
            Playwright playwright,
            Browser browser) {
        this.data = data;
        this.product = product;
        this.post = post;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Premises open(boolean keycloak) {
        try {
            Path data = Files.createTempDirectory("caitien-browser");
            PostOffice post = new PostOffice();
            RunningProduct product =
                    keycloak
                            ? RunningProduct.startWithKeycloak(data, post.environment())
                            : RunningProduct.start(data);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            // The browser of the system is used; nothing is downloaded.
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Premises(data, product, post, playwright, launch(playwright));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser launch(Playwright playwright) {
        Path chromium =
                CHROMIUM.stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No Chromium in " + CHROMIUM));
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync",
                                                "--no-first-run")));
    }

    RunningProduct product() {
        return product;
    }

    PostOffice post() {
        return post;
    }

    /** A browser window that knows nobody yet. */
    BrowserContext window(Screen screen, boolean script) {
        BrowserContext window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(product.web())
                                .setViewportSize(screen.width(), screen.height())
                                .setLocale("vi-VN")
                                .setTimezoneId("Asia/Ho_Chi_Minh")
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE)
                                .setJavaScriptEnabled(script));
        window.setDefaultTimeout(PATIENCE);
        window.setDefaultNavigationTimeout(2 * PATIENCE);
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        product.close();
        post.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
