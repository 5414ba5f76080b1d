package org.w3id.paperkg.digest.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Short ways to digests and listings for tests. */
public final class Entries {
    public static final LocalDate DAY = LocalDate.of(2024, 2, 12);

    private Entries() {}

    public static DigestFile parse(String text) {
        return parse("a.md", text);
    }

    public static DigestFile parse(String path, String text) {
        return new DigestParser().parse(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public static String day(LocalDate date) {
        return "## Daily Papers (" + date + ")\n\n";
    }

    /** An entry of four lines and three blank ones. */
    public static String entry(String id, int votes, String authors) {
        return """
        ### [Paper %s](https://arxiv.org/abs/%s)

        Vote: %d

        Authors: %s

        - 요점은 %s의 것입니다.
        """
                .formatted(id, id, votes, authors, id);
    }

    public static Listing listing(LocalDate date, OptionalInt votes, AuthorList authors) {
        return new Listing(
                new Listing.Source(date + ".md", 3),
                date,
                new ArxivId("2402.00001"),
                "https://arxiv.org/abs/2402.00001",
                "Title of " + date,
                votes,
                List.of(),
                authors,
                List.of());
    }
}
