package org.w3id.paperkg.server.http;

import java.util.regex.Pattern;

/** Names of classes, which messages of libraries mention and which say nothing to a client. */
public final class ProgramNames {
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:[a-z][\\w$]*\\.){1,12}[A-Z][\\w$]*:?\\s*"
                            + "|\\b[A-Z]\\w*Exception\\b:?\\s*"
                            // of functions, as Jena and Lucene call them among themselves
                            + "|\\b(?:FN|AFN|E|Op|Math|PF)_\\w+:?\\s*"
                            + "|\\(?\\b(?:FunctionCast\\w*|PropFuncArg|FuzzyQuery|ListIndex)\\b\\)?(?: :)?\\s*");

    private static final Pattern FUNCTION = Pattern.compile("\\bFunction '\\w+'");

    private ProgramNames() {}

    /** What a message says beside them; perhaps nothing. */
    public static String without(String message) {
        String named = FUNCTION.matcher(message).replaceAll("this function");
        return NAME.matcher(named).replaceAll("").strip();
    }
}
