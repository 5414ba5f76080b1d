package org.w3id.paperkg.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.browser.Chromium.Complaints;
import org.w3id.paperkg.browser.Chromium.Look;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.SampleServer;

/** What people do with the pages, from the first page on. */
@Tag("acceptance")
class UseInBrowserTest {
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

    private static void use(boolean scripts, Consumer<Page> steps) {
        Complaints complaints = new Complaints();
        String site = server.server().uri().toString();
        chromium.in(
                new Look(1440, false, scripts),
                site,
                page -> {
                    page.navigate(site);
                    steps.accept(page);
                },
                complaints);
        assertEquals(List.of(), complaints.all());
    }

    @Test
    void aNameIsSuggestedAndChosenByKeys() {
        use(
                true,
                page -> {
                    Locator field = page.locator("input[name=q]");
                    field.pressSequentially("percy l");
                    page.waitForSelector(".suggestions li");
                    assertEquals("true", field.getAttribute("aria-expanded"));
                    field.press("ArrowDown");
                    field.press("Enter");
                    page.waitForURL("**/author/percy-liang*");
                });
    }

    @Test
    void escapeClosesSuggestionsAndEnterSearches() {
        use(
                true,
                page -> {
                    Locator field = page.locator("input[name=q]");
                    field.pressSequentially("diffusion");
                    page.waitForSelector(".suggestions li");
                    field.press("Escape");
                    assertFalse(page.locator(".suggestions").isVisible());
                    field.press("Enter");
                    page.waitForURL("**/search?*q=diffusion*");
                });
    }

    @Test
    void twoPeopleAreConnectedInAPicture() {
        use(
                true,
                page -> {
                    page.navigate(server.server().uri() + "network/path");
                    Locator from = page.locator("input[name=from]");
                    from.pressSequentially("percy");
                    page.locator(".suggestions li").first().click();
                    assertEquals("percy-liang", from.inputValue());
                    page.locator("input[name=to]").fill("furong huang");
                    page.locator("form.controls button").click();
                    page.waitForSelector("svg.network-picture");
                    assertTrue(page.locator(".chain .tie").count() >= 2);
                });
    }

    @Test
    void theNetworkIsWalkedAndTakenAway() {
        use(
                true,
                page -> {
                    page.navigate(server.server().uri() + "network?author=percy-liang");
                    int before = page.locator("svg.network-picture .node").count();
                    page.locator("table a", new Page.LocatorOptions().setHasText("Look")).count();
                    page.navigate(
                            server.server().uri()
                                    + "network?author=percy-liang&author=john-langford");
                    assertTrue(page.locator("svg.network-picture .node").count() > before);
                    Download file =
                            page.waitForDownload(() -> page.getByText("GEXF").first().click());
                    assertTrue(file.suggestedFilename().endsWith(".gexf"));
                    Download picture =
                            page.waitForDownload(
                                    () -> page.locator(".tools button:has-text('PNG')").click());
                    assertTrue(picture.suggestedFilename().endsWith(".png"));
                });
    }

    @Test
    void aQueryIsWrittenWithCompletionAndRun() {
        use(
                true,
                page -> {
                    page.navigate(server.server().uri() + "sparql");
                    page.locator(".CodeMirror").click();
                    page.keyboard().press("Control+A");
                    page.keyboard().type("SELECT ?d { ?d a pkg:Dig");
                    page.waitForSelector(".CodeMirror-hints");
                    page.keyboard().press("Enter");
                    page.keyboard().type(" }");
                    page.keyboard().press("Control+Enter");
                    page.waitForURL("**/sparql?*query=*");
                    String query = page.locator("textarea[name=query]").inputValue();
                    assertTrue(query.startsWith("PREFIX pkg: <https://w3id.org/"), query);
                    assertTrue(query.contains("pkg:Digest"), query);
                    assertTrue(page.locator(".rows tbody tr").count() > 0);
                });
    }

    @Test
    void tabLeavesTheEditor() {
        use(
                true,
                page -> {
                    page.navigate(server.server().uri() + "sparql");
                    page.locator(".CodeMirror").click();
                    page.keyboard().press("Tab");
                    Object inside =
                            page.evaluate("document.activeElement.closest('.CodeMirror') !== null");
                    assertEquals(false, inside);
                });
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        use(
                true,
                page -> {
                    page.locator("a.language").click();
                    assertEquals("ko", page.locator("html").getAttribute("lang"));
                    page.locator("header nav a").nth(2).click();
                    assertEquals("ko", page.locator("html").getAttribute("lang"));
                });
    }

    @Test
    void theFirstTabStopLeadsToTheContent() {
        use(
                true,
                page -> {
                    page.keyboard().press("Tab");
                    assertEquals(
                            "#content",
                            page.evaluate("document.activeElement.getAttribute('href')"));
                });
    }

    @Test
    void citationsAreCopied() {
        use(
                true,
                page -> {
                    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
                    page.navigate(server.server().uri() + "paper/2402.06619");
                    page.locator("button.copy").click();
                    page.waitForSelector("button.copy:has-text('Copied')");
                    String copied = (String) page.evaluate("navigator.clipboard.readText()");
                    assertTrue(copied.startsWith("@misc"), copied);
                });
    }

    @Test
    void everythingWorksWithoutScripts() {
        use(
                false,
                page -> {
                    page.locator("input[name=q]").fill("percy");
                    page.locator("form.find button").click();
                    page.locator("main a[href='/author/percy-liang']").first().click();
                    page.locator("form.connect input[name=from]").fill("furong huang");
                    page.locator("form.connect button").click();
                    assertTrue(page.locator("svg.network-picture .node").count() >= 3);
                    page.locator("header a[href='/sparql']").click();
                    page.locator("textarea[name=query]").fill("ASK {}");
                    page.locator("form.editor button").click();
                    assertTrue(page.content().contains("Yes"));
                });
    }
}
