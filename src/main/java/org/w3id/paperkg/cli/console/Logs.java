package org.w3id.paperkg.cli.console;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from chatting. {@code simplelogger.properties} does so for the others. */
public final class Logs {
    // the JDK forgets the settings of loggers that nobody holds
    private static final List<Logger> LUCENE = List.of(Logger.getLogger("org.apache.lucene"));

    private Logs() {}

    /** Lucene says on each start which CPU instructions it may use; nobody can act on it. */
    public static void warningsOnly() {
        LUCENE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
