package org.w3id.paperkg.server.resource;

import java.util.Collection;
import java.util.Optional;
import org.w3id.paperkg.server.http.AcceptHeader;

/** The best of several forms of a resource for a client. */
record Negotiation(AcceptHeader accept) {
    static Negotiation of(String header) {
        return new Negotiation(AcceptHeader.of(header));
    }

    /** Empty when the client accepts none; among equals the first offered. */
    Optional<ResourceForm> best(Collection<ResourceForm> offered) {
        return accept.best(offered.stream().sorted().toList(), ResourceForm::names);
    }
}
