package org.w3id.paperkg.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.browser.Chromium.Complaints;
import org.w3id.paperkg.browser.Chromium.Look;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.SampleServer;

/**
 * Each kind of page in a real browser: nothing is cut, moves about, complains, leaves the server or
 * keeps anybody out. Pictures of all stay in {@code target/screenshots}.
 */
class PagesInBrowserTest {
    private static final List<Integer> WIDTHS = List.of(390, 768, 1440);
    private static final double MOST_SHIFT = 0.05;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static SampleServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = SampleServer.start(QueryCatalog.bundled());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    /** Each in one width and theme, all of them in turn. */
    static Stream<Arguments> eachOnce() {
        List<String> pages = PageKinds.all().toList();
        return Stream.iterate(0, i -> i < pages.size(), i -> i + 1)
                .map(i -> Arguments.of(pages.get(i), WIDTHS.get(i / 2 % 3), i / 2 % 2 == 1));
    }

    static Stream<Arguments> eachInEveryWay() {
        return PageKinds.all()
                .flatMap(
                        page ->
                                WIDTHS.stream()
                                        .flatMap(
                                                width ->
                                                        Stream.of(true, false)
                                                                .map(
                                                                        dark ->
                                                                                Arguments.of(
                                                                                        page, width,
                                                                                        dark))));
    }

    @Tag("acceptance")
    @ParameterizedTest
    @MethodSource("eachOnce")
    void isSound(String path, int width, boolean dark) {
        check(path, new Look(width, dark, true));
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("eachInEveryWay")
    void isSoundInEveryWay(String path, int width, boolean dark) {
        check(path, new Look(width, dark, true));
    }

    private static void check(String path, Look look) {
        Complaints complaints = new Complaints();
        String site = server.server().uri().toString();
        chromium.in(look, site, page -> look(page, site, path, look), complaints);
        assertEquals(List.of(), complaints.all(), path);
    }

    private static void look(Page page, String site, String path, Look look) {
        Response response = page.navigate(site + path.substring(1));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(picture(path, look)).setFullPage(true));
        assertEquals(PageKinds.isError(path), response.status() >= 400, path);
        Object overflow =
                page.evaluate(
                        "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        assertEquals(0, ((Number) overflow).intValue(), path + " is broader than its window");
        double shifted = ((Number) page.evaluate("window.shifted")).doubleValue();
        assertTrue(shifted < MOST_SHIFT, path + " moves about: " + shifted);
        List<String> violations =
                new AxeBuilder(page)
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(
                                        rule ->
                                                rule.getId()
                                                        + ": "
                                                        + rule.getNodes().stream()
                                                                .limit(3)
                                                                .map(node -> node.getHtml())
                                                                .toList())
                                .toList();
        assertEquals(List.of(), violations, path);
    }

    private static Path picture(String path, Look look) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-");
        return Path.of(
                "target/screenshots",
                "%s-%d%s.png".formatted(name, look.width(), look.dark() ? "-dark" : ""));
    }
}
