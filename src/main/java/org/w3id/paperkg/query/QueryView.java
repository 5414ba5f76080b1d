package org.w3id.paperkg.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an answer is best shown. */
public enum QueryView {
    TABLE(List.of()),
    GRAPH(List.of(ColumnRole.FROM, ColumnRole.TO, ColumnRole.VALUE)),
    TIMELINE(List.of(ColumnRole.LABEL, ColumnRole.VALUE)),
    BARS(List.of(ColumnRole.LABEL, ColumnRole.VALUE));

    private final List<ColumnRole> roles;

    QueryView(List<ColumnRole> roles) {
        this.roles = roles;
    }

    /** What its picture needs columns for; empty for a view without a picture. */
    List<ColumnRole> roles() {
        return roles;
    }

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
