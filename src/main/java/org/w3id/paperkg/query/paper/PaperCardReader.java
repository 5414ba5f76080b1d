package org.w3id.paperkg.query.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.query.paper.PaperCard.Author;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Reads papers from a graph. Parts of a paper are looked for under the IRIs that they have and not
 * by their properties, so that a paper with hundreds of authors costs what others do; a part that
 * is not there is left out.
 */
final class PaperCardReader {
    private static final int AUTHORS = 4;

    private final Graph graph;
    private final String base;

    PaperCardReader(Graph graph, String base) {
        this.graph = graph;
        this.base = base;
    }

    List<PaperCard> all() {
        Map<String, TreeMap<Integer, String>> topics = topics();
        List<PaperCard> cards = new ArrayList<>();
        ExtendedIterator<Triple> listed = graph.find(Node.ANY, Pkg.firstListed, Node.ANY);
        try {
            while (listed.hasNext()) {
                Triple first = listed.next();
                LocalDate day = LocalDate.parse(first.getObject().getLiteralLexicalForm());
                card(first.getSubject(), day, topics).ifPresent(cards::add);
            }
        } finally {
            listed.close();
        }
        return cards;
    }

    /** By paper and rank; the mentions name both in their IRIs. */
    private Map<String, TreeMap<Integer, String>> topics() {
        Map<String, TreeMap<Integer, String>> topics = new HashMap<>();
        ExtendedIterator<Triple> ranks = graph.find(Node.ANY, Pkg.rank, Node.ANY);
        try {
            while (ranks.hasNext()) {
                Triple rank = ranks.next();
                String mention = rank.getSubject().getURI();
                int between = mention.lastIndexOf(ResourcePaths.MENTIONS);
                if (between > 0) {
                    topics.computeIfAbsent(mention.substring(0, between), paper -> new TreeMap<>())
                            .put(
                                    Integer.valueOf(rank.getObject().getLiteralLexicalForm()),
                                    base + mention.substring(between + 1));
                }
            }
        } finally {
            ranks.close();
        }
        return topics;
    }

    private Optional<PaperCard> card(
            Node paper, LocalDate day, Map<String, TreeMap<Integer, String>> topics) {
        Optional<Node> title = value(paper, DCTerms.title.asNode());
        Optional<ArxivId> id =
                value(paper, DCTerms.identifier.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .filter(ArxivId::valid)
                        .map(ArxivId::new);
        if (title.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        boolean suspect = value(paper, Pkg.summarySuspect).isPresent();
        return Optional.of(
                new PaperCard(
                        paper.getURI(),
                        title.get(),
                        day,
                        number(paper, Pkg.votes),
                        authors(id.get()),
                        number(paper, Pkg.authorCount).orElse(0),
                        List.copyOf(topics.getOrDefault(paper.getURI(), new TreeMap<>()).values()),
                        suspect ? List.of() : line(id.get(), day)));
    }

    private List<Author> authors(ArxivId paper) {
        List<Author> authors = new ArrayList<>();
        for (int position = 1; position <= AUTHORS; position++) {
            Node authorship = below(ResourcePaths.authorship(paper, position));
            Optional<Node> author = value(authorship, Pkg.author);
            Optional<Node> name = value(authorship, Pkg.nameAsListed);
            if (author.isPresent() && name.isPresent()) {
                authors.add(new Author(name.get().getLiteralLexicalForm(), author.get().getURI()));
            }
        }
        return authors;
    }

    private List<Node> line(ArxivId paper, LocalDate day) {
        return value(below(ResourcePaths.summaryPoint(day, paper, 1)), Pkg.text).stream().toList();
    }

    private OptionalInt number(Node subject, Node property) {
        return value(subject, property)
                .map(value -> OptionalInt.of(Integer.parseInt(value.getLiteralLexicalForm())))
                .orElse(OptionalInt.empty());
    }

    private Optional<Node> value(Node subject, Node property) {
        ExtendedIterator<Triple> found = graph.find(subject, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            found.close();
        }
    }

    private Node below(String path) {
        return NodeFactory.createURI(base + path);
    }
}
