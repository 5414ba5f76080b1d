package org.w3id.paperkg.measure;

import java.util.List;

/**
 * A component or a community of the co-author network.
 *
 * @param members keys of authors, the leading one first
 */
public record AuthorGroup(List<String> members) {
    /**
     * @throws IllegalArgumentException when there are no members
     */
    public AuthorGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group without members");
        }
    }

    /** The key of the leading member, after whom the group is called. */
    public String slug() {
        return members.get(0);
    }

    public int size() {
        return members.size();
    }
}
