package org.w3id.paperkg.digest.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.source.LinkDefinitions;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * The link that names a paper in a heading: {@code ### [title](address)}.
 *
 * @param title the source between the first {@code [} and the {@code ](} of the address
 * @param beside what else stands in the heading, empty as a rule
 */
public record HeadingLink(String title, String url, String beside) {
    private static final Pattern MARKER = Pattern.compile("^\\s{0,3}#{1,6}\\s*");
    private static final Pattern CLOSING_MARKER = Pattern.compile("\\s#+\\s*$");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[(.+?)\\](?:\\[([^\\[\\]]*)\\])?([^\\[\\]]*)");
    private static final Pattern TITLE_OF_LINK = Pattern.compile("\\s+(?:\"[^\"]*\"|'[^']*')$");

    private static final int LONGEST_ADDRESS = 2_000;

    /** A place where a title ends and an address begins, which may run to the end. */
    private record Place(String text, int middle, int close) {
        String url() {
            return address(text.substring(middle + 2, close < 0 ? text.length() : close).strip());
        }

        boolean leadsToPaper() {
            int end = close < 0 ? text.length() : close;
            return end - middle <= LONGEST_ADDRESS && ArxivId.ofPage(url()).isPresent();
        }

        int end() {
            return close < 0 ? text.length() : close + 1;
        }
    }

    /** The link of a heading to a paper; to another page when it has none to a paper. */
    public static Optional<HeadingLink> parse(String line) {
        String text = text(line);
        List<Place> places = places(text);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        // titles hold brackets and unbalanced parentheses themselves: the last link to a paper can
        // be trusted, and without one the last of all
        Place last = places.get(places.size() - 1);
        int at = places.size() - 1;
        while (at > 0 && !places.get(at).leadsToPaper()) {
            at--;
        }
        return of(text, text.indexOf('['), places.get(at).leadsToPaper() ? places.get(at) : last);
    }

    /** A heading whose link is defined elsewhere: {@code ### [title][1]}, {@code ### [title][]}. */
    public static Optional<HeadingLink> parse(String line, LinkDefinitions definitions) {
        Matcher reference = REFERENCE.matcher(text(line));
        if (!reference.matches()) {
            return Optional.empty();
        }
        String title = reference.group(1);
        String label = reference.group(2);
        return definitions
                .of(label == null || label.isBlank() ? title : label)
                .map(found -> new HeadingLink(title, found.url(), reference.group(3).strip()));
    }

    /** Each link of a heading that leads to a paper, when there are several papers. */
    public static List<HeadingLink> several(String line) {
        if (line.indexOf("](") == line.lastIndexOf("](")) {
            return List.of();
        }
        String text = text(line);
        List<HeadingLink> links = new ArrayList<>();
        int from = 0;
        for (Place place : places(text)) {
            int open = text.indexOf('[', from);
            if (place.leadsToPaper() && open >= 0 && open < place.middle) {
                of(text, open, place)
                        .map(link -> new HeadingLink(link.title, link.url, ""))
                        .ifPresent(links::add);
                from = place.end();
            }
        }
        long papers = links.stream().map(link -> ArxivId.ofPage(link.url)).distinct().count();
        return papers > 1 ? links : List.of();
    }

    private static Optional<HeadingLink> of(String text, int open, Place place) {
        if (open < 0 || place.middle <= open) {
            return Optional.empty();
        }
        String title = text.substring(open + 1, place.middle);
        String beside = text.substring(0, open) + text.substring(place.end());
        String url = place.url();
        return title.isBlank() || url.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadingLink(title, url, beside.strip()));
    }

    private static String text(String line) {
        String unmarked = MARKER.matcher(line).replaceFirst("");
        return CLOSING_MARKER.matcher(unmarked).replaceFirst("").strip();
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        int close = text.indexOf(')');
        for (int middle = text.indexOf("](");
                middle >= 0;
                middle = text.indexOf("](", middle + 2)) {
            if (close >= 0 && close < middle) {
                close = text.indexOf(')', middle);
            }
            places.add(new Place(text, middle, close));
        }
        return places;
    }

    private static String address(String printed) {
        Matcher titled = TITLE_OF_LINK.matcher(printed);
        String bare = titled.replaceFirst("").strip();
        boolean framed = bare.startsWith("<") && bare.endsWith(">") && bare.length() > 2;
        return framed ? bare.substring(1, bare.length() - 1) : bare;
    }
}
