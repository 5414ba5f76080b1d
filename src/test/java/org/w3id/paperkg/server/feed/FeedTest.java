package org.w3id.paperkg.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.http.ResultFormat;

/** Lists of papers can be subscribed to (RFC 4287). */
class FeedTest {
    private static final QueryCatalog QUERIES = QueryCatalog.bundled();

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QUERIES);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static Feed feed(String path) throws FeedException {
        HttpResponse<String> response = sample.http().get(path);
        assertEquals(200, response.statusCode(), path + response.body());
        assertEquals(
                "application/atom+xml", response.headers().firstValue("Content-Type").orElse(""));
        return (Feed) new WireFeedInput().build(new StringReader(response.body()));
    }

    private static List<CannedQuery> listsOfPapers() {
        return QUERIES.queries().stream()
                .filter(canned -> ResultFormat.ofCanned(canned.query()).contains(ResultFormat.ATOM))
                .toList();
    }

    @Test
    void areThereForPapersByDay() {
        List<String> ids = listsOfPapers().stream().map(one -> one.id().toString()).toList();
        assertTrue(
                ids.containsAll(
                        List.of("author/papers", "digest/latest", "paper/search", "topic/papers")),
                ids.toString());
        assertFalse(ids.contains("author/coauthors"), ids.toString());
        assertEquals(404, sample.http().get("queries/author/list.atom").statusCode());
    }

    // rfc4287 4.1.1, 4.1.2: one id, one title, one updated for each; authors; unique ids
    @Test
    void haveAllThatAFeedMustHave() throws FeedException {
        for (CannedQuery canned : listsOfPapers()) {
            Feed feed = feed(SampleServer.example(canned, ".atom"));
            assertTrue(URI.create(feed.getId()).isAbsolute(), feed.getId());
            assertTrue(feed.getTitle().startsWith(canned.summary().english()));
            assertEquals("PaperKG", feed.getAuthors().get(0).getName());
            assertTrue(
                    feed.getOtherLinks().stream().anyMatch(link -> link.getRel().equals("self")));
            Set<String> ids = new HashSet<>();
            List<Instant> updated = new ArrayList<>();
            for (Entry entry : feed.getEntries()) {
                assertTrue(ids.add(entry.getId()), "twice: " + entry.getId());
                assertTrue(entry.getId().startsWith("https://w3id.org/paperkg/paper/"));
                assertFalse(entry.getTitle().isBlank());
                assertFalse(entry.getAlternateLinks().isEmpty());
                updated.add(entry.getUpdated().toInstant());
            }
            if (!updated.isEmpty()) {
                Instant last = updated.stream().max(Instant::compareTo).orElseThrow();
                assertEquals(last, feed.getUpdated().toInstant());
            }
        }
    }

    @Test
    void sayWhoWroteWhatAndWhen() throws FeedException {
        Feed feed = feed("queries/author/papers.atom?author=" + Http.encode("insu han"));
        Entry entry = feed.getEntries().get(0);
        assertEquals("Papers of one author or several, newest first: Insu Han", feed.getTitle());
        assertEquals("https://w3id.org/paperkg/paper/2402.06082", entry.getId());
        assertEquals(Instant.parse("2024-02-12T00:00:00Z"), entry.getUpdated().toInstant());
        assertEquals(
                List.of("Amin Karbasi", "Vahab Mirrokni", "Insu Han", "Amir Zandieh"),
                entry.getAuthors().stream().map(person -> person.getName()).toList());
        assertTrue(entry.getSummary().getValue().contains("KV"), entry.getSummary().getValue());
    }

    @Test
    void leadToThisServerAndNameTheRights() throws FeedException {
        String path = "queries/author/papers.atom?author=insu-han";
        Entry entry = feed(path).getEntries().get(0);
        List<String> related =
                entry.getOtherLinks().stream()
                        .filter(link -> link.getRel().equals("related"))
                        .map(link -> link.getHref())
                        .toList();
        assertEquals(List.of(sample.server().uri() + "paper/2402.06082"), related);
        assertTrue(feed(path).getRights().contains("creativecommons.org"), feed(path).getRights());
        assertTrue(sample.http().get(path).body().contains("<summary xml:lang=\"ko\">"));
    }

    @Test
    void doNotSpeakOfWhatNobodyAskedFor() throws FeedException {
        Feed usual = feed("queries/paper/most-voted.atom");
        assertEquals("https://w3id.org/paperkg/queries/paper/most-voted", usual.getId());
        assertFalse(usual.getTitle().contains(":"), usual.getTitle());
        Feed other = feed("queries/paper/most-voted.atom?minimum=5");
        assertTrue(other.getId().endsWith("?minimum=5"), other.getId());
    }

    @Test
    void areAnnouncedWhereOneFollowsAPersonOrATopic() {
        for (String page : List.of("author/percy-liang", "topic/large-language-model", "")) {
            String html = sample.http().get(page, "text/html").body();
            String mark = "rel=\"alternate\" type=\"application/atom+xml\" href=\"";
            assertTrue(html.contains(mark), page);
            String feed = html.substring(html.indexOf(mark) + mark.length()).split("\"")[0];
            assertEquals(200, sample.http().get(feed.substring(1)).statusCode(), feed);
        }
    }

    @Test
    void keepTheirIdHoweverTheyAreAskedFor() throws FeedException {
        String id = feed("queries/author/papers.atom?author=" + Http.encode("insu han")).getId();
        assertEquals(id, feed("queries/author/papers.atom?limit=1&author=insu-han").getId());
    }

    @Test
    void haveTheSameBytesAgain() {
        String path = "queries/digest/latest.atom";
        assertEquals(sample.http().get(path).body(), sample.http().get(path).body());
    }

    @Test
    void areUpToDateWhenEmpty() throws FeedException {
        Feed feed = feed("queries/paper/with-code.atom?since=2099-01-01");
        assertTrue(feed.getEntries().isEmpty());
        assertEquals(Instant.parse("2025-04-09T00:00:00Z"), feed.getUpdated().toInstant());
    }

    @Test
    void areFoundFromThePage() {
        String page = sample.http().get("queries/digest/latest.html").body();
        assertTrue(
                page.contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/queries/digest/latest.atom\""),
                page);
    }
}
