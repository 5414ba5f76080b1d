package org.w3id.paperkg.query;

import java.util.Locale;

/** What a column is for a picture of an answer. */
public enum ColumnRole {
    /** What each bar stands for: a name, or a day. */
    LABEL,
    /** How large it is. */
    VALUE,
    /** Where a tie begins. */
    FROM,
    /** Where a tie ends. */
    TO;

    /** As written in a header: {@code label}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
