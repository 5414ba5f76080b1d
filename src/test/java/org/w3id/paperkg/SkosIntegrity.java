package org.w3id.paperkg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The integrity conditions of the SKOS reference (S9, S13, S14, S27), and what a sound thesaurus
 * has beyond them.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS reference</a>
 */
public final class SkosIntegrity {
    private static final Node BROADER = SKOS.broader.asNode();
    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

    private final Graph graph;
    private final List<Node> concepts;
    private final List<String> violations = new ArrayList<>();

    private SkosIntegrity(Graph graph) {
        this.graph = graph;
        this.concepts =
                graph.find(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode())
                        .mapWith(triple -> triple.getSubject())
                        .toList();
    }

    /** Sentences; none for a sound thesaurus. */
    public static List<String> violations(Graph graph) {
        SkosIntegrity check = new SkosIntegrity(graph);
        Map<String, Node> names = new HashMap<>();
        for (Node concept : check.concepts) {
            check.kind(concept);
            check.labels(concept);
            check.broader(concept);
            check.uniqueName(concept, names);
        }
        Collections.sort(check.violations);
        return check.violations;
    }

    private void kind(Node concept) {
        require(!isA(concept, SKOS.ConceptScheme), concept, "S9: is a scheme, too");
        List<Node> schemes = values(concept, SKOS.inScheme.asNode());
        require(!schemes.isEmpty(), concept, "is in no scheme");
        for (Node scheme : schemes) {
            require(isA(scheme, SKOS.ConceptScheme), concept, "is in " + scheme + ", no scheme");
        }
    }

    private void labels(Node concept) {
        Map<Node, Node> kinds = new HashMap<>();
        for (Node property : LABELS) {
            for (Node label : values(concept, property)) {
                Node other = kinds.putIfAbsent(label, property);
                require(other == null, concept, "S13: has " + label + " twice");
                require(!label.getLiteralLexicalForm().isBlank(), concept, "has a blank label");
            }
        }
        Set<String> languages = new HashSet<>();
        for (Node label : values(concept, SKOS.prefLabel.asNode())) {
            String language = label.getLiteralLanguage().toLowerCase(Locale.ROOT);
            require(languages.add(language), concept, "S14: has two prefLabels @" + language);
        }
    }

    private void uniqueName(Node concept, Map<String, Node> names) {
        for (Node label : values(concept, SKOS.prefLabel.asNode())) {
            if (label.getLiteralLanguage().equals("en")) {
                String name = label.getLiteralLexicalForm().toLowerCase(Locale.ROOT);
                Node other = names.putIfAbsent(name, concept);
                require(other == null, concept, "is called '" + name + "' like " + other);
            }
        }
    }

    private void broader(Node concept) {
        for (Node target : values(concept, BROADER)) {
            require(isA(target, SKOS.Concept), concept, "has broader " + target + ", no concept");
        }
        Set<Node> above = transitive(concept);
        require(!above.contains(concept), concept, "is broader than itself");
        Set<Node> related = new HashSet<>(values(concept, SKOS.related.asNode()));
        graph.find(Node.ANY, SKOS.related.asNode(), concept)
                .forEach(triple -> related.add(triple.getSubject()));
        related.retainAll(above);
        require(related.isEmpty(), concept, "S27: is related to what is broader: " + related);
    }

    private Set<Node> transitive(Node concept) {
        Set<Node> above = new HashSet<>();
        List<Node> open = new ArrayList<>(values(concept, BROADER));
        while (!open.isEmpty()) {
            Node next = open.remove(open.size() - 1);
            if (above.add(next)) {
                open.addAll(values(next, BROADER));
            }
        }
        return above;
    }

    private boolean isA(Node thing, Resource type) {
        return graph.contains(thing, RDF.Nodes.type, type.asNode());
    }

    private List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private void require(boolean holds, Node concept, String otherwise) {
        if (!holds) {
            violations.add(concept + " " + otherwise);
        }
    }
}
