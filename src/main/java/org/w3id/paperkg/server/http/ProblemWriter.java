package org.w3id.paperkg.server.http;

/** Puts problems into words, which are those of the pages. */
public interface ProblemWriter {
    /** For programs, as {@code application/problem+json}; in English. */
    String json(Problem problem);

    /**
     * For people.
     *
     * @param otherLanguage address of the same in the other language; may be empty
     * @param query to change and send again; may be empty
     */
    String page(Problem problem, ReaderLanguage reader, String otherLanguage, String query);
}
