package org.w3id.paperkg.author;

import java.util.List;

/**
 * A name under which papers are signed. Two people may share it and one person may have several.
 *
 * @param slug the folded name, its key
 * @param name the form printed most often
 * @param otherNames the other printed forms, sorted
 * @param organisation whether the name reads like a group's
 * @param paperCount papers that list the name
 */
public record Author(
        String slug, String name, List<String> otherNames, boolean organisation, int paperCount) {
    public Author {
        otherNames = List.copyOf(otherNames);
    }
}
