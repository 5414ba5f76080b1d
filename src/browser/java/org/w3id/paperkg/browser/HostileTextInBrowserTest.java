package org.w3id.paperkg.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.browser.Chromium.Complaints;
import org.w3id.paperkg.browser.Chromium.Look;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/**
 * No text of a digest or an address becomes a part of a page: nothing of it runs, is loaded, or
 * leads elsewhere, and the policy of the page has nothing to prevent. A blocked script is a
 * complaint of the console, so that what got through shows though it did no harm.
 */
@Tag("acceptance")
class HostileTextInBrowserTest {
    private static final List<String> ENDS =
            List.of(
                    "",
                    "\">",
                    "'>",
                    "</title>",
                    "</script>",
                    "</textarea>",
                    "</style>",
                    "-->",
                    "]]>",
                    "</svg>",
                    "&quot;&gt;",
                    "\\\">");
    private static final List<String> VECTORS =
            List.of(
                    "<script>window.pwned=1</script>",
                    "<img src=x onerror=window.pwned=1>",
                    "<svg onload=window.pwned=1>",
                    "<svg><script>window.pwned=1</script></svg>",
                    "<a href=javascript:window.pwned=1 id=pwned>x</a>",
                    "<iframe srcdoc='<script>parent.pwned=1</script>'>",
                    "<details open ontoggle=window.pwned=1>",
                    "<input autofocus onfocus=window.pwned=1>",
                    "<base href=//elsewhere.example/>",
                    "<meta http-equiv=refresh content=0;url=//elsewhere.example/>",
                    "<link rel=stylesheet href=//elsewhere.example/a.css>",
                    "<form id=pwned action=//elsewhere.example/><button>x</button></form>",
                    "<object data=//elsewhere.example/></object>",
                    "<style>@import '//elsewhere.example/a.css';</style>",
                    "\" onfocus=window.pwned=1 autofocus x=\"",
                    "javascript:window.pwned=1",
                    "${window.pwned=1}{{window.pwned=1}}");
    private static final List<String> PLACES =
            List.of(
                    "search?q=%s",
                    "sparql?query=%s",
                    "nowhere/%s",
                    "network?author=%s",
                    "queries/paper/search?words=%s",
                    "network/path?from=%s&to=%<s",
                    "author/%s",
                    "queries/topic/papers?topic=%s");
    private static final int PAPERS = 34;

    @TempDir static Path folder;

    private static SampleServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        Path digest = folder.resolve("2024-02-12.md");
        Files.writeString(digest, digest());
        server = SampleServer.on(TestStore.of(digest, folder.resolve("store")));
        server.http().awaitReady();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static List<String> payloads() {
        return ENDS.stream().flatMap(end -> VECTORS.stream().map(vector -> end + vector)).toList();
    }

    /** Each payload is a title, a name, a keyword and a sentence of one of the papers. */
    private static String digest() {
        List<String> payloads = payloads();
        StringBuilder text = new StringBuilder("## Daily Papers (2024-02-12)\n\n");
        for (int i = 0; i < PAPERS; i++) {
            int first = i * payloads.size() / PAPERS;
            List<String> own = payloads.subList(first, (i + 1) * payloads.size() / PAPERS);
            text.append(
                            "### [Paper %d %s](https://arxiv.org/abs/2402.%05d)\n\n"
                                    .formatted(i, String.join(" ", own), i + 1))
                    .append("Vote: 3\n\nAuthors: Ann Poe, ")
                    .append(String.join(", ", own))
                    .append("\n\n");
            for (String payload : own) {
                text.append(
                        "- 확산 모델(%s) %s [x](javascript:window.pwned=1)\n"
                                .formatted(payload, payload));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void ofADigestIsShownAndNoMore() throws IOException {
        Stream<String> papers =
                IntStream.rangeClosed(1, PAPERS).mapToObj("paper/2402.%05d"::formatted);
        Stream<String> lists =
                Stream.of(
                        "",
                        "digest/2024-02-12",
                        "calendar",
                        "topics",
                        "network",
                        "network?author=ann-poe",
                        "queries/author/list",
                        "queries/topic/list",
                        "queries/paper/most-voted",
                        "queries/curation/suspect-summaries",
                        "queries/curation/possible-duplicates",
                        "search?q=paper",
                        "search?q=window.pwned");
        Stream<String> resources =
                Stream.of("author", "topic")
                        .flatMap(
                                kind ->
                                        server.http()
                                                .get("queries/" + kind + "/list.csv?limit=40")
                                                .body()
                                                .lines()
                                                .filter(line -> line.contains("/" + kind + "/"))
                                                .map(line -> kind + slug(line, kind)));
        assertUnharmed(Stream.of(papers, lists, resources).flatMap(all -> all).toList());
    }

    private static String slug(String line, String kind) {
        String rest = line.substring(line.indexOf("/" + kind + "/") + kind.length() + 1);
        return rest.substring(0, rest.indexOf(','));
    }

    @Test
    void ofAnAddressIsShownAndNoMore() throws IOException {
        List<String> payloads = payloads();
        assertTrue(payloads.size() >= 200);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i++) {
            String typed = Http.encode(payloads.get(i)).replace("+", "%20").replace("%2F", "/");
            addresses.add(PLACES.get(i % PLACES.size()).formatted(typed));
        }
        assertUnharmed(addresses);
    }

    private static void assertUnharmed(List<String> addresses) {
        String site = server.server().uri().toString();
        List<String> harm = new ArrayList<>();
        Complaints complaints = new Complaints();
        chromium.in(
                new Look(1440, false, true),
                site,
                page -> {
                    page.onDialog(dialog -> harm.add("dialog: " + dialog.message()));
                    addresses.forEach(address -> harm.addAll(visit(page, site, address)));
                },
                complaints);
        assertEquals(List.of(), harm);
        assertEquals(List.of(), complaints.all());
    }

    private static List<String> visit(Page page, String site, String address) {
        page.navigate(site + address);
        Object bad =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll("*")].filter((one) =>
                            one.id === "pwned"
                            || [...one.attributes].some((a) => a.name.startsWith("on")
                                || /^(.*:)?(href|src|action|formaction|data|srcdoc)$/.test(a.name)
                                    && /^\\s*(javascript|data):(?!image)/i.test(a.value)))
                          .map((one) => one.outerHTML.slice(0, 200))
                          .concat(window.pwned ? ["it ran"] : [])
                          .join("; ")
                        """);
        boolean away = !page.url().startsWith(site);
        return bad.toString().isEmpty() && !away
                ? List.of()
                : List.of(address + ": " + bad + (away ? " leads to " + page.url() : ""));
    }
}
