package org.w3id.paperkg.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.digest.Digest;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Section;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes digests, their listings and the points of the summaries, each with its line. */
final class DigestMapper {
    private final Iris iris;
    private final StreamRDF out;

    DigestMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(DigestCollection collection) {
        collection.digests().forEach(this::write);
    }

    private void write(Digest digest) {
        Node node = iris.digest(digest.date());
        ResourceWriter about =
                ResourceWriter.start(out, node, Pkg.Digest)
                        .date(DCTerms.date.asNode(), digest.date());
        // two folders may each have a file of the same path, or of the same bytes
        digest.sources().stream()
                .map(DigestFile::path)
                .distinct()
                .forEach(path -> about.string(DCTerms.source.asNode(), path));
        digest.sources().stream()
                .map(DigestFile::sha256)
                .distinct()
                .forEach(hash -> about.string(Pkg.sha256, hash));
        for (Listing listing : digest.listings()) {
            about.add(Pkg.listing, iris.listing(listing.date(), listing.paper()));
        }
        List<Listing> listings = digest.listings();
        for (int i = 0; i < listings.size(); i++) {
            write(listings.get(i), i + 1);
        }
    }

    private void write(Listing listing, int position) {
        Node node = iris.listing(listing.date(), listing.paper());
        ResourceWriter about =
                ResourceWriter.start(out, node, Pkg.Listing)
                        .add(Pkg.inDigest, iris.digest(listing.date()))
                        .add(Pkg.paper, iris.paper(listing.paper()))
                        .integer(Pkg.position, position)
                        .integer(Pkg.line, listing.source().line())
                        .string(DCTerms.source.asNode(), listing.source().file());
        listing.votes().ifPresent(votes -> about.integer(Pkg.votes, votes));
        listing.thumbnail()
                .flatMap(WebIri::of)
                .ifPresent(url -> about.add(SchemaDO.thumbnailUrl.asNode(), url));
        listing.videos().stream()
                .flatMap(url -> WebIri.of(url).stream())
                .distinct()
                .forEach(url -> about.add(Pkg.video, url));
        for (SummaryPoint point : listing.points()) {
            about.add(
                    Pkg.summaryPoint,
                    iris.summaryPoint(listing.date(), listing.paper(), point.position()));
        }
        listing.points().forEach(point -> write(listing, point));
    }

    private void write(Listing listing, SummaryPoint point) {
        Node node = iris.summaryPoint(listing.date(), listing.paper(), point.position());
        ResourceWriter about =
                ResourceWriter.start(out, node, Pkg.SummaryPoint)
                        .integer(Pkg.position, point.position())
                        .integer(Pkg.line, point.line())
                        .add(Pkg.text, TextLanguage.literal(point.text()));
        point.label().ifPresent(label -> about.add(RDFS.Nodes.label, TextLanguage.literal(label)));
        point.section().ifPresent(section -> about.add(Pkg.section, term(section)));
    }

    private static Node term(Section section) {
        return switch (section) {
            case WHATS_NEW -> Pkg.WhatsNew;
            case TECHNICAL_DETAILS -> Pkg.TechnicalDetails;
            case PERFORMANCE_HIGHLIGHTS -> Pkg.PerformanceHighlights;
        };
    }
}
