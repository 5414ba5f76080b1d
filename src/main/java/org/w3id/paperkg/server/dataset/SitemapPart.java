package org.w3id.paperkg.server.dataset;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * Up to 50,000 pages of one kind of resource.
 *
 * @param kind such as {@code papers}
 * @param number from 1
 */
record SitemapPart(String kind, int number) {
    /** The most that the protocol allows. */
    private static final int LARGEST = 50_000;

    private static final Map<String, Node> CLASSES =
            new TreeMap<>(
                    Map.of(
                            "papers", Pkg.Paper,
                            "authors", Pkg.Author,
                            "topics", Pkg.Topic,
                            "digests", Pkg.Digest));

    /** Empty when there is no such kind. */
    static Optional<SitemapPart> of(String kind, int number) {
        return CLASSES.containsKey(kind) && number > 0
                ? Optional.of(new SitemapPart(kind, number))
                : Optional.empty();
    }

    /** The addresses of all parts that hold something. */
    static List<String> all(Generation generation, String site) {
        List<String> parts = new ArrayList<>();
        for (String kind : CLASSES.keySet()) {
            long pages = resources(generation, kind).size();
            for (int part = 1; (part - 1L) * LARGEST < pages; part++) {
                parts.add("%ssitemap/%s-%d.xml".formatted(site, kind, part));
            }
        }
        return parts;
    }

    /** Sorted; empty when there are not so many parts. Cost: reads all resources of the kind. */
    List<String> addresses(Generation generation, String site) {
        return resources(generation, kind).stream()
                .skip((number - 1L) * LARGEST)
                .limit(LARGEST)
                .map(iri -> site + iri.substring(generation.base().length()))
                .map(address -> URI.create(address).toASCIIString())
                .toList();
    }

    private static List<String> resources(Generation generation, String kind) {
        return generation
                .dataset()
                .calculateRead(
                        () -> {
                            Graph graph = generation.dataset().asDatasetGraph().getDefaultGraph();
                            return graph
                                    .find(Node.ANY, RDF.Nodes.type, CLASSES.get(kind))
                                    .mapWith(Triple::getSubject)
                                    .mapWith(Node::getURI)
                                    .filterKeep(iri -> iri.startsWith(generation.base()))
                                    .toList()
                                    .stream()
                                    .sorted()
                                    .toList();
                        });
    }
}
