package org.w3id.paperkg.digest.names;

import java.util.List;

/**
 * The authors as a digest lists them: each name once, in listed order, which is not the order of
 * the byline.
 *
 * @param cut whether the page left names out, which the digest shows as a {@code +} in the list
 */
public record AuthorList(List<String> names, boolean cut) {
    /** For an entry without an authors line. */
    public static final AuthorList NONE = new AuthorList(List.of(), false);

    public AuthorList {
        names = List.copyOf(names);
    }
}
