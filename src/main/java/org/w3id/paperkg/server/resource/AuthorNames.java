package org.w3id.paperkg.server.resource;

import org.w3id.paperkg.query.AuthorLookup;
import org.w3id.paperkg.store.Generation;

/** The names of the authors of the generation asked for last; reading them takes a second. */
final class AuthorNames {
    private String generation = "";
    private AuthorLookup names;

    /** In the caller's transaction. */
    synchronized AuthorLookup of(Generation asked) {
        if (!asked.name().equals(generation)) {
            names = AuthorLookup.of(asked.dataset());
            generation = asked.name();
        }
        return names;
    }
}
