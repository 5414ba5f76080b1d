package org.w3id.paperkg.server.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * What a client accepts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, Accept</a>
 */
public record AcceptHeader(AcceptList ranges) {
    private static final String ANYTHING = "*/*";

    /**
     * @param header null for a client that has no wish
     */
    public static AcceptHeader of(String header) {
        return new AcceptHeader(
                new AcceptList(
                        header == null || header.isBlank()
                                ? ANYTHING
                                // rfc9110, 8.3.1: media types are case-insensitive
                                : header.toLowerCase(Locale.ROOT)));
    }

    /**
     * The best of several forms; among equals the first. Empty when the client accepts none.
     *
     * @param names media types of a form; the first is what it is sent as, others are taken only
     *     when a client names them
     */
    public <T> Optional<T> best(Collection<T> offered, Function<T, List<String>> names) {
        T best = null;
        double most = 0;
        for (T form : offered) {
            double quality = quality(names.apply(form));
            if (quality > most) {
                best = form;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private double quality(List<String> names) {
        double most = 0;
        for (int i = 0; i < names.size(); i++) {
            // another name of a form that is refused must not come in by */*
            if (i == 0 || isNamed(names.get(i))) {
                most = Math.max(most, quality(names.get(i)));
            }
        }
        return most;
    }

    private boolean isNamed(String mediaType) {
        MediaType type = MediaType.create(mediaType);
        return ranges.entries().stream()
                .anyMatch(range -> precision(range) == 2 && range.accepts(type));
    }

    // rfc9110: "the most specific reference has precedence"
    private double quality(String mediaType) {
        MediaType type = MediaType.create(mediaType);
        return ranges.entries().stream()
                .filter(range -> range.accepts(type))
                .max(Comparator.comparingInt(AcceptHeader::precision))
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
