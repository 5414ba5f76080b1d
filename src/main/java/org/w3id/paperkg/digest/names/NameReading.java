package org.w3id.paperkg.digest.names;

import java.util.List;

/**
 * What a list of names yielded.
 *
 * @param remarks what was taken off names, or left out because it names nobody
 * @param guesses decisions that a careful reader may have taken otherwise
 */
public record NameReading(AuthorList authors, List<String> remarks, List<String> guesses) {
    public NameReading {
        remarks = List.copyOf(remarks);
        guesses = List.copyOf(guesses);
    }
}
