package org.w3id.paperkg.digest.names;

import java.util.Collection;
import java.util.List;

/**
 * The authors as a digest lists them: each name once, in listed order, which is not the order of
 * the byline.
 *
 * @param cut whether names were left out, which lists show as a {@code +}, {@code et al.} or a
 *     number of others
 */
public record AuthorList(List<ListedName> authors, boolean cut) {
    /** For an entry without an authors line. */
    public static final AuthorList NONE = new AuthorList(List.of(), false);

    public AuthorList {
        authors = List.copyOf(authors);
    }

    /** Names as they are to be known, printed so. */
    public static AuthorList of(Collection<String> names, boolean cut) {
        return new AuthorList(names.stream().map(ListedName::plain).toList(), cut);
    }

    public List<String> names() {
        return authors.stream().map(ListedName::name).toList();
    }
}
