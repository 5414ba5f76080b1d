package org.w3id.paperkg.query.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.query.paper.PaperCard.Author;
import org.w3id.paperkg.query.paper.PaperCard.Mention;
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
    private final boolean thumbnails;

    PaperCardReader(Graph graph, String base, boolean thumbnails) {
        this.graph = graph;
        this.base = base;
        this.thumbnails = thumbnails;
    }

    List<PaperCard> all() {
        Map<String, List<String>> creators = creators();
        Map<String, Map<String, Double>> scores = scores();
        List<PaperCard> cards = new ArrayList<>();
        forEach(
                Pkg.firstListed,
                listed -> {
                    String iri = listed.getSubject().getURI();
                    card(
                                    listed.getSubject(),
                                    LocalDate.parse(listed.getObject().getLiteralLexicalForm()),
                                    creators.getOrDefault(iri, List.of()),
                                    mentions(scores.getOrDefault(iri, Map.of())))
                            .ifPresent(cards::add);
                });
        return cards;
    }

    private void forEach(Node property, Consumer<Triple> to) {
        ExtendedIterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
        try {
            found.forEachRemaining(to);
        } finally {
            found.close();
        }
    }

    private Map<String, List<String>> creators() {
        Map<String, List<String>> creators = new HashMap<>();
        forEach(
                DCTerms.creator.asNode(),
                one ->
                        creators.computeIfAbsent(
                                        one.getSubject().getURI(), paper -> new ArrayList<>())
                                .add(one.getObject().getURI()));
        return creators;
    }

    /** By paper and topic; a mention names both in its IRI. */
    private Map<String, Map<String, Double>> scores() {
        Map<String, Map<String, Double>> scores = new HashMap<>();
        forEach(
                Pkg.score,
                score -> {
                    String mention = score.getSubject().isURI() ? score.getSubject().getURI() : "";
                    int between = mention.lastIndexOf(ResourcePaths.MENTIONS);
                    if (between > 0) {
                        scores.computeIfAbsent(
                                        mention.substring(0, between), paper -> new HashMap<>())
                                .put(
                                        base + mention.substring(between + 1),
                                        Double.valueOf(score.getObject().getLiteralLexicalForm()));
                    }
                });
        return scores;
    }

    private static List<Mention> mentions(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .map(one -> new Mention(one.getKey(), one.getValue()))
                .sorted(
                        Comparator.comparingDouble((Mention one) -> -one.score())
                                .thenComparing(Mention::topic))
                .toList();
    }

    private Optional<PaperCard> card(
            Node paper, LocalDate day, List<String> creators, List<Mention> mentions) {
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
                        creators,
                        mentions,
                        suspect ? List.of() : line(id.get(), day),
                        thumbnail(id.get(), day)));
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

    private Optional<String> thumbnail(ArxivId paper, LocalDate day) {
        if (!thumbnails) {
            return Optional.empty();
        }
        return value(below(ResourcePaths.listing(day, paper)), SchemaDO.thumbnailUrl.asNode())
                .filter(Node::isURI)
                .map(Node::getURI);
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
