package org.w3id.paperkg.server.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QuerySolution;
import org.w3id.paperkg.query.CannedRows;

/**
 * Rows for the lists of one page. A list that takes longer than a query may stays empty, and the
 * page says that it lacks something: on a busy machine the rest of a page is better than none.
 */
public final class PageRows {
    // once a list was late, others are begun only if the reader has not waited for long
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(12);

    private final CannedRows rows;
    private final long begun = System.nanoTime();
    private final Set<String> late = new HashSet<>();

    public PageRows(CannedRows rows) {
        this.rows = rows;
    }

    public List<QuerySolution> of(String query, Map<String, String> given, long offset, long most) {
        return part(query, () -> rows.of(query, given, offset, most), List.of());
    }

    /**
     * Any other part of the page.
     *
     * @param name of the part, or the query that it is the rows of
     * @param missing what stands for it when it is late
     */
    public <T> T part(String name, Supplier<T> reading, T missing) {
        try {
            if (whole() || System.nanoTime() - begun < PATIENCE_NANOS) {
                return reading.get();
            }
        } catch (QueryCancelledException e) {
            // as if it had not been begun
        }
        late.add(name);
        return missing;
    }

    /** Whether the rows of a query were late. */
    public boolean late(String query) {
        return late.contains(query);
    }

    /** Whether no list was late so far. */
    public boolean whole() {
        return late.isEmpty();
    }
}
