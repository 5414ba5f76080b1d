package org.w3id.paperkg.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * The columns that make an answer a list of papers by day, which readers can subscribe to: {@code
 * ?paper}, and {@code ?listed} or else {@code ?date}.
 *
 * @param date name of the column with the day of each paper
 */
public record FeedColumns(String date) {
    /** The column with the paper. */
    public static final String PAPER = "paper";

    private static final List<String> DATES = List.of("listed", "date");

    /** Whether the rows are about papers. */
    public static boolean hasPapers(Query query) {
        return query.isSelectType() && query.getResultVars().contains(PAPER);
    }

    /** Empty for a query that gives no such list. */
    public static Optional<FeedColumns> of(Query query) {
        if (!hasPapers(query)) {
            return Optional.empty();
        }
        return DATES.stream()
                .filter(query.getResultVars()::contains)
                .findFirst()
                .map(FeedColumns::new);
    }
}
