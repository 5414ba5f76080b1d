package org.w3id.paperkg.digest.dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3id.paperkg.digest.page.Links;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;

/** Finds a link to a page of a paper, in a file beside the one that links. */
final class PageReference {
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "(?!/)(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^?#]+\\.(?:md|markdown)",
                    Pattern.CASE_INSENSITIVE);

    private PageReference() {}

    /** Empty when the node leads to no such file, or under no day. */
    static Optional<LinkedPage> of(Node node, Page page) {
        int line = Spans.lines(node).first();
        Optional<LocalDate> day = page.days().at(line);
        return Links.in(node, page.source()).stream()
                .map(link -> link.url().replaceFirst("[?#].*$", ""))
                .filter(target -> MARKDOWN.matcher(target).matches())
                .findFirst()
                .flatMap(
                        target ->
                                day.map(
                                        known ->
                                                new LinkedPage(
                                                        known,
                                                        line,
                                                        decoded(target),
                                                        node instanceof Heading)));
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return target;
        }
    }
}
