package org.w3id.paperkg.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * All that a curation file says about one thing.
 *
 * @param line on which the thing is first named, from 1
 * @param statements in the order of the file
 */
record CurationEntry(Node subject, int line, List<Statement> statements) {
    /**
     * A property and its value.
     *
     * @param line of the value, from 1
     */
    record Statement(Node property, Node value, int line) {}

    List<Node> types() {
        return of(RDF.Nodes.type).stream().map(Statement::value).toList();
    }

    List<Statement> of(Node property) {
        return of(List.of(property));
    }

    /**
     * The statements with these properties, in the order of the file; a value written twice counts
     * once.
     */
    List<Statement> of(List<Node> properties) {
        Set<Node> seen = new HashSet<>();
        return statements.stream()
                .filter(statement -> properties.contains(statement.property()))
                .filter(statement -> seen.add(statement.value()))
                .toList();
    }

    /** Reports statements of other properties and other types than those known here. */
    void reportUnknown(Node type, List<Node> properties, CurationMistakes mistakes) {
        for (Statement statement : statements) {
            boolean isType = statement.property().equals(RDF.Nodes.type);
            if (isType && !statement.value().equals(type)) {
                mistakes.add(
                        statement.line(),
                        "the type %s means nothing beside %s; remove it"
                                .formatted(
                                        CurationMistakes.quote(statement.value()),
                                        CurationMistakes.quote(type)));
            } else if (!isType && !properties.contains(statement.property())) {
                mistakes.add(
                        statement.line(),
                        "the property %s is not known of a %s; use one of %s"
                                .formatted(
                                        CurationMistakes.quote(statement.property()),
                                        CurationMistakes.quote(type),
                                        properties.stream()
                                                .map(CurationMistakes::quote)
                                                .collect(Collectors.joining(", "))));
            }
        }
    }
}
