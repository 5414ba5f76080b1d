package org.w3id.paperkg.author;

import java.util.Optional;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * That a paper lists a name.
 *
 * @param author the name's key, {@link Author#slug()}
 * @param affiliation as the list gives it behind the name
 * @param listedPosition from 1, in the digest's order, which is not the order of the byline
 */
public record Authorship(
        ArxivId paper,
        String author,
        String nameAsListed,
        Optional<String> affiliation,
        int listedPosition) {}
