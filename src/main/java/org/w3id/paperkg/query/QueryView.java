package org.w3id.paperkg.query;

import java.util.Locale;
import java.util.Optional;

/** How an answer is best shown. */
public enum QueryView {
    TABLE,
    GRAPH,
    TIMELINE,
    BARS;

    /** As written in a header: {@code table}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryView> ofLabel(String label) {
        for (QueryView view : values()) {
            if (view.label().equals(label)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }
}
