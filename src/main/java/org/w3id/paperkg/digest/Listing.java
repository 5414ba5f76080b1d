package org.w3id.paperkg.digest;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * One paper as one digest shows it.
 *
 * @param source where the entry stands
 * @param date of the digest
 * @param url as printed in the heading
 * @param title source text of the heading's link, markup as written
 * @param votes as that day showed them; empty when unknown, which is not 0
 */
public record Listing(
        Source source,
        LocalDate date,
        ArxivId paper,
        String url,
        String title,
        OptionalInt votes,
        List<Media> media,
        AuthorList authors,
        List<SummaryPoint> points) {

    /**
     * The place of an entry.
     *
     * @param file path of the digest file, as {@link DigestFile#path()}
     * @param line of the heading, from 1
     */
    public record Source(String file, int line) {}

    public Listing {
        media = List.copyOf(media);
        points = List.copyOf(points);
    }

    /** The first picture of the paper; portraits and films are none. */
    public Optional<String> thumbnail() {
        return media.stream()
                .filter(
                        shown ->
                                shown.kind() != Media.Kind.VIDEO
                                        && shown.kind() != Media.Kind.AVATAR)
                .map(Media::url)
                .findFirst();
    }

    /** The addresses of the films shown, each once. */
    public List<String> videos() {
        return media.stream()
                .filter(shown -> shown.kind() == Media.Kind.VIDEO)
                .map(Media::url)
                .distinct()
                .toList();
    }

    /** The distinct web addresses in the summary, in order of appearance. */
    public List<String> links() {
        LinkedHashSet<String> links = new LinkedHashSet<>();
        points.forEach(point -> links.addAll(point.links()));
        return List.copyOf(links);
    }
}
