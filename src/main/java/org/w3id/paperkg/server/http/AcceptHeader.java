package org.w3id.paperkg.server.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a client accepts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, Accept</a>
 */
public final class AcceptHeader {
    private final List<MediaRange> ranges;

    private AcceptHeader(List<MediaRange> ranges) {
        this.ranges = ranges;
    }

    /**
     * @param header null for a client that has no wish; parts of it that name no media type are
     *     passed over
     */
    public static AcceptHeader of(String header) {
        return new AcceptHeader(MediaRange.all(header));
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
        return ranges.stream()
                .anyMatch(range -> range.precision() == 2 && range.accepts(mediaType));
    }

    // rfc9110: "the most specific reference has precedence"
    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.accepts(mediaType))
                .max(
                        Comparator.comparingInt(MediaRange::precision)
                                .thenComparingDouble(MediaRange::quality))
                .map(MediaRange::quality)
                .orElse(0.0);
    }
}
