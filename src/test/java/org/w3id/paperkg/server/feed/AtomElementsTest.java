package org.w3id.paperkg.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is read back by a library for feeds. */
class AtomElementsTest {
    private static final String PAPER = "https://example.org/paper/2403.00001";
    private static final PaperEntry FULL =
            new PaperEntry(
                    PAPER,
                    "Kites < Boats & \u0001Ponds",
                    "en",
                    "2024-03-01",
                    List.of("Zoë Çelik", "Minsu Kim"),
                    "https://arxiv.org/abs/2403.00001",
                    List.of("kite"),
                    List.of("연을 다룹니다.", "배도 다룹니다."));
    private static final PaperEntry BARE =
            new PaperEntry(PAPER, "?", "", "2024-03-01", List.of(), "", List.of(), List.of());

    private static String written(PaperEntry paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomElements atom = new AtomElements(out);
        atom.start("https://example.org/feed", "All", "", "2024-03-02");
        atom.rights("");
        atom.entry(paper, "http://localhost/paper/2403.00001");
        atom.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static SyndEntry entry(PaperEntry paper) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(written(paper)));
        assertEquals(Instant.parse("2024-03-02T00:00:00Z"), feed.getPublishedDate().toInstant());
        return feed.getEntries().get(0);
    }

    @Test
    void writesAPaperWithoutWhatXmlCannotHold() throws Exception {
        SyndEntry entry = entry(FULL);
        assertEquals(PAPER, entry.getUri());
        assertEquals("Kites < Boats & Ponds", entry.getTitle());
        assertEquals("https://arxiv.org/abs/2403.00001", entry.getLink());
        assertEquals(
                List.of("Zoë Çelik", "Minsu Kim"),
                entry.getAuthors().stream().map(person -> person.getName()).toList());
        assertEquals("연을 다룹니다.\n\n배도 다룹니다.", entry.getDescription().getValue());
        assertEquals("kite", entry.getCategories().get(0).getName());
        assertEquals(Instant.parse("2024-03-01T00:00:00Z"), entry.getPublishedDate().toInstant());
    }

    @Test
    void leavesOutWhatIsNotKnown() throws Exception {
        SyndEntry entry = entry(BARE);
        assertEquals(List.of(), entry.getAuthors());
        String text = written(BARE);
        for (String missing : List.of("summary", "alternate", "category", "subtitle", "rights")) {
            assertFalse(text.contains(missing), missing);
        }
        assertTrue(text.contains("rel=\"related\""), text);
        assertFalse(text.contains("lang="), text);
    }
}
