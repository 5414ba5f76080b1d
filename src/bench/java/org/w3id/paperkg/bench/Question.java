package org.w3id.paperkg.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Something to ask a server.
 *
 * @param name as the report calls it
 * @param path where PaperKG answers it; empty when that is its SPARQL endpoint
 * @param text the same in SPARQL; empty for what only PaperKG has
 * @param accept the form of the answer
 */
record Question(String name, String path, String text, String accept) {
    static final String JSON = "application/sparql-results+json";
    static final Question NOTHING = new Question("ASK {}", "", "ASK {}", JSON);

    /** Whether it needs the text index, which is Jena's own. */
    boolean searches() {
        return text.contains("http://jena.apache.org/text#");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
