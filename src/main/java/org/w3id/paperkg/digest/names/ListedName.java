package org.w3id.paperkg.digest.names;

import java.util.Optional;

/**
 * Somebody in a list of names.
 *
 * @param name without what lists hang on names (marks of footnotes, markup, degrees), given name
 *     first, composed (Unicode's form NFC)
 * @param asListed the same, its letters composed or not, as they were printed
 * @param affiliation what stands in brackets behind the name and says where somebody works
 */
public record ListedName(String name, String asListed, Optional<String> affiliation) {
    /** A name that needs no second look. */
    public static ListedName plain(String name) {
        return new ListedName(name, name, Optional.empty());
    }
}
