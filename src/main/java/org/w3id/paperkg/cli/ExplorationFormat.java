package org.w3id.paperkg.cli;

import java.util.Locale;

/** How a look at the network is written. */
enum ExplorationFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
