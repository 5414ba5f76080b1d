package org.w3id.paperkg.server.http;

import java.util.regex.Pattern;

/** Names of classes, which messages of libraries mention and which say nothing to a client. */
public final class ProgramNames {
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:[a-z][\\w$]*\\.)+[A-Z][\\w$]*:?\\s*|\\b[A-Z]\\w*Exception\\b:?\\s*");

    private ProgramNames() {}

    /** What a message says beside them; perhaps nothing. */
    public static String without(String message) {
        return NAME.matcher(message).replaceAll("").strip();
    }
}
