package org.w3id.paperkg.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Invented papers. */
public final class Papers {
    static final LocalDate DAY = LocalDate.of(2024, 2, 12);

    private Papers() {}

    public static Paper paper(int number, String title, String... texts) {
        List<SummaryPoint> points = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            points.add(new SummaryPoint(i + 1, 0, i + 7, Optional.empty(), texts[i]));
        }
        ArxivId id = new ArxivId("2402.%05d".formatted(number));
        Listing listing =
                new Listing(
                        new Listing.Source("2024/02/12.md", 3),
                        DAY,
                        id,
                        "https://arxiv.org/abs/" + id,
                        title,
                        OptionalInt.empty(),
                        List.of(),
                        AuthorList.NONE,
                        points);
        return new Paper(id, List.of(listing));
    }
}
