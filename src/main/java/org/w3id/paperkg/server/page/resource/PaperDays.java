package org.w3id.paperkg.server.page.resource;

import static org.w3id.paperkg.server.page.PageSource.literal;
import static org.w3id.paperkg.server.page.PageSource.number;
import static org.w3id.paperkg.server.page.PageSource.resource;
import static org.w3id.paperkg.server.page.PageSource.resources;
import static org.w3id.paperkg.server.page.PageSource.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the digests say of a paper, which may be listed on several days. */
final class PaperDays {
    private static final Pattern POINT = Pattern.compile("/listing/([^/]+)/.+/point/(\\d+)$");

    private final PageSource source;

    private PaperDays(PageSource source) {
        this.source = source;
    }

    static List<PaperView.Day> read(PageSource source, Resource paper) {
        return new PaperDays(source).days(paper);
    }

    private List<PaperView.Day> days(Resource paper) {
        return source.pointingTo(paper, Pkg.paper, Pkg.Listing).stream()
                .map(
                        listing ->
                                new PaperView.Day(
                                        source.link(resource(listing, Pkg.inDigest).orElseThrow()),
                                        text(listing, Pkg.position),
                                        text(listing, Pkg.votes),
                                        text(listing, DCTerms.source.asNode()),
                                        text(listing, Pkg.line),
                                        source.addresses(resources(listing, Pkg.video)),
                                        sections(listing)))
                .toList();
    }

    private List<PaperView.Section> sections(Resource listing) {
        List<PaperView.Section> sections = new ArrayList<>();
        List<Resource> points =
                resources(listing, Pkg.summaryPoint).stream()
                        .sorted(Comparator.comparingInt(point -> number(point, Pkg.position)))
                        .toList();
        for (Resource point : points) {
            Label heading = heading(point);
            boolean same =
                    !sections.isEmpty()
                            && sections.get(sections.size() - 1).heading().equals(heading);
            if (!same) {
                sections.add(new PaperView.Section(heading, new ArrayList<>()));
            }
            sections.get(sections.size() - 1).points().add(point(point));
        }
        return sections;
    }

    private Label heading(Resource point) {
        return resource(point, Pkg.section)
                .map(source::term)
                .orElseGet(() -> Label.plain(text(point, RDFS.Nodes.label), ""));
    }

    private PaperView.Point point(Resource point) {
        return new PaperView.Point(
                anchor(point),
                Label.marked(literal(point, Pkg.text)),
                source.hrefs().page(point.getURI()));
    }

    /** The place of a point on the page, such as {@code point-2024-02-12-3}. */
    static String anchor(Resource point) {
        Matcher place = POINT.matcher(point.getURI());
        return place.find() ? "point-" + place.group(1) + "-" + place.group(2) : "point";
    }
}
