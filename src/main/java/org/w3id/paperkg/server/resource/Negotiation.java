package org.w3id.paperkg.server.resource;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * The best of several forms for a client.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, Accept</a>
 */
record Negotiation(AcceptList accept) {
    private static final String ANYTHING = "*/*";

    static Negotiation of(String header) {
        return new Negotiation(
                new AcceptList(header == null || header.isBlank() ? ANYTHING : header));
    }

    /** Empty when the client accepts none; among equals the first offered. */
    Optional<ResourceForm> best(Collection<ResourceForm> offered) {
        return offered.stream()
                .filter(form -> quality(form) > 0)
                .max(
                        Comparator.comparingDouble((ResourceForm form) -> quality(form))
                                .thenComparing(Comparator.reverseOrder()));
    }

    private double quality(ResourceForm form) {
        return form.mediaTypes().stream()
                .filter(name -> name.equals(form.mediaType()) || isNamed(name))
                .mapToDouble(this::quality)
                .max()
                .orElse(0);
    }

    // another name of a form that is refused must not come in by */*
    private boolean isNamed(String mediaType) {
        MediaType type = MediaType.create(mediaType);
        return accept.entries().stream()
                .anyMatch(range -> precision(range) == 2 && range.accepts(type));
    }

    // rfc9110: "the most specific reference has precedence"
    private double quality(String mediaType) {
        MediaType type = MediaType.create(mediaType);
        return accept.entries().stream()
                .filter(range -> range.accepts(type))
                .max(Comparator.comparingInt(Negotiation::precision))
                .map(MediaRange::get_q)
                .orElse(0.0);
    }

    private static int precision(MediaRange range) {
        if (range.getType().equals("*")) {
            return 0;
        }
        return range.getSubType().equals("*") ? 1 : 2;
    }
}
