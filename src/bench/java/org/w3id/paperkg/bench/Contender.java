package org.w3id.paperkg.bench;

import java.net.URI;
import java.util.List;

/**
 * A server to measure.
 *
 * @param name as the report calls it
 * @param command that starts it in the foreground
 * @param endpoint where it answers SPARQL
 * @param own whether it is PaperKG, which has pages and canned queries besides
 * @param textIndex whether it has the text index of the store
 */
record Contender(String name, List<String> command, URI endpoint, boolean own, boolean textIndex) {
    Contender {
        command = List.copyOf(command);
    }

    /** Whether it can be asked this at all. */
    boolean takes(Question question) {
        return own || !question.text().isEmpty() && (textIndex || !question.searches());
    }

    /** The address of a question on this server. */
    URI address(Question question) {
        return own && !question.path().isEmpty()
                ? endpoint.resolve(question.path())
                : URI.create(endpoint + "?query=" + Question.encoded(question.text()));
    }
}
