package org.w3id.paperkg.cli.answer;

import java.util.Locale;

/** How the answer of a query is written. */
public enum AnswerFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TURTLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
