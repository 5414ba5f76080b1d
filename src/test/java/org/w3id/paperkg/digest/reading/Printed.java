package org.w3id.paperkg.digest.reading;

import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.digest.names.AuthorList;

/** A file's records and problems as text for people to compare; odd characters are escaped. */
final class Printed {
    private Printed() {}

    static String of(DigestFile file) {
        StringBuilder text = new StringBuilder();
        text.append(file.dialect().isEmpty() ? "" : "shape " + file.dialect() + "\n");
        for (Listing listing : file.listings()) {
            listing(text, listing);
        }
        for (Problem problem : file.problems()) {
            text.append(
                    "problem %d-%d %s: %s\n"
                            .formatted(
                                    problem.firstLine(),
                                    problem.lastLine(),
                                    problem.code(),
                                    visible(problem.message())));
        }
        DigestFile.LineCount lines = file.lines();
        return text.append(
                        "lines %d, accepted %d, reported %d\n"
                                .formatted(lines.nonBlank(), lines.accepted(), lines.reported()))
                .toString();
    }

    private static void listing(StringBuilder text, Listing listing) {
        text.append(
                "line %d: %s on %s\n"
                        .formatted(listing.source().line(), listing.paper(), listing.date()));
        text.append("  title ").append(visible(listing.title())).append('\n');
        text.append("  url ").append(visible(listing.url())).append('\n');
        listing.votes().ifPresent(votes -> text.append("  votes ").append(votes).append('\n'));
        listing.media()
                .forEach(
                        shown ->
                                text.append(
                                        "  %s %s\n".formatted(shown.kind(), visible(shown.url()))));
        AuthorList authors = listing.authors();
        authors.names().forEach(name -> text.append("  author ").append(name).append('\n'));
        text.append(authors.cut() ? "  and others\n" : "");
        for (SummaryPoint point : listing.points()) {
            text.append(
                    "  point %d, line %d, level %d%s: %s\n"
                            .formatted(
                                    point.position(),
                                    point.line(),
                                    point.level(),
                                    point.label().map(label -> " [" + label + "]").orElse(""),
                                    visible(point.text())));
        }
        listing.links().forEach(link -> text.append("  link ").append(link).append('\n'));
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        c ->
                                shown.append(
                                        c != ' '
                                                        && (Character.isISOControl(c)
                                                                || Character.isSpaceChar(c))
                                                ? "{U+%04X}".formatted(c)
                                                : Character.toString(c)));
        return shown.toString();
    }
}
