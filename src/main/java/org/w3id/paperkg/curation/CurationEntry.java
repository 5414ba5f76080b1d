package org.w3id.paperkg.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * All that a curation file says about one thing, or several files about one concept.
 *
 * @param place where the thing is first named
 * @param statements in the order of the file, or of the files
 */
record CurationEntry(Node subject, Place place, List<Statement> statements) {
    /**
     * A property and its value.
     *
     * @param place of the value
     */
    record Statement(Node property, Node value, Place place) {}

    /** With what a weaker file says about the same thing. */
    CurationEntry with(CurationEntry weaker) {
        return new CurationEntry(
                subject,
                place,
                Stream.concat(statements.stream(), weaker.statements.stream()).toList());
    }

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
                        statement.place(),
                        "the type %s means nothing beside %s; remove it"
                                .formatted(
                                        CurationMistakes.quote(statement.value()),
                                        CurationMistakes.quote(type)));
            } else if (!isType && !properties.contains(statement.property())) {
                mistakes.add(
                        statement.place(),
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

    /**
     * The one type among those known; empty, and reported, when it has none of them or several.
     *
     * @param kinds in the order in which to name them
     */
    Optional<Node> kind(List<Node> kinds, CurationMistakes mistakes) {
        List<Node> stated = types().stream().filter(kinds::contains).distinct().toList();
        if (stated.size() == 1) {
            return Optional.of(stated.get(0));
        }
        String names =
                kinds.subList(0, kinds.size() - 1).stream()
                        .map(CurationMistakes::written)
                        .collect(Collectors.joining(", "));
        mistakes.add(
                place,
                "%s is not exactly one of %s and %s; say which after 'a'"
                        .formatted(
                                CurationMistakes.quote(subject),
                                names,
                                CurationMistakes.written(kinds.get(kinds.size() - 1))));
        return Optional.empty();
    }

    /** Whether a reason is given; reported when it is not. */
    boolean reasoned(CurationMistakes mistakes) {
        boolean reasoned =
                of(Pkg.reason).stream()
                        .map(Statement::value)
                        .anyMatch(v -> v.isLiteral() && !v.getLiteralLexicalForm().isBlank());
        if (!reasoned) {
            mistakes.add(
                    place,
                    "the decision has no reason and is not carried out; say why in pkg:reason"
                            + " \"…\"");
        }
        return reasoned;
    }

    /** The only statement of a property; empty, and reported, when there is none or several. */
    Optional<Statement> single(Node property, CurationMistakes mistakes) {
        List<Statement> stated = of(property);
        if (stated.size() == 1) {
            return Optional.of(stated.get(0));
        }
        mistakes.add(
                stated.isEmpty() ? place : stated.get(1).place(),
                "the decision has %s and is not carried out; %s"
                        .formatted(
                                stated.isEmpty()
                                        ? "no " + CurationMistakes.quote(property)
                                        : "more than one " + CurationMistakes.quote(property),
                                stated.isEmpty()
                                        ? "add it"
                                        : "keep one, and give each decision an IRI of its own"));
        return Optional.empty();
    }
}
