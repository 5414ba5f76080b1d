package org.w3id.paperkg.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium without a window, and what it complains of. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test where there is none. */
    static Chromium start() {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM), "there is no " + PROGRAM + " to open pages in");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser);
    }

    /**
     * A window.
     *
     * @param width in pixels
     */
    record Look(int width, boolean dark, boolean scripts) {
        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setJavaScriptEnabled(scripts);
        }
    }

    /** What a page did that it must not do. */
    static final class Complaints {
        private final List<String> all = new ArrayList<>();

        List<String> all() {
            return all;
        }
    }

    /**
     * Opens a window for one test.
     *
     * @param site that alone may be asked
     */
    void in(Look look, String site, Consumer<Page> test, Complaints complaints) {
        try (BrowserContext context = browser.newContext(look.options())) {
            context.addInitScript(
                    """
                    window.shifted = 0;
                    new PerformanceObserver((list) => {
                      for (const one of list.getEntries()) {
                        if (!one.hadRecentInput) window.shifted += one.value;
                      }
                    }).observe({ type: "layout-shift", buffered: true });
                    """);
            Page page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        // Chromium tells of each answer that is an error
                        if (!message.text().startsWith("Failed to load resource")) {
                            complaints.all.add(message.type() + ": " + message.text());
                        }
                    });
            page.onPageError(error -> complaints.all.add("error: " + error));
            page.onRequest(
                    request -> {
                        String url = request.url();
                        boolean own = url.startsWith(site) || url.matches("(data|blob):.*");
                        if (!own) {
                            complaints.all.add("asks elsewhere: " + url);
                        }
                    });
            test.accept(page);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
