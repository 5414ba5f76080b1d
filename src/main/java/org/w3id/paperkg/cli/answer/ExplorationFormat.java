package org.w3id.paperkg.cli.answer;

import java.util.Locale;

/** How a look at the network is written. */
public enum ExplorationFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
