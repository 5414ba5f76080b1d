package org.w3id.paperkg.cli;

import java.util.Locale;

/** How the answer of a query is written. */
enum AnswerFormat {
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
