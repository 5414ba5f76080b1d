package org.w3id.paperkg.query.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.resource.Statements;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads the names of all authors of a graph. */
public final class AuthorNames {
    private AuthorNames() {}

    /** Ordered by IRI; read inside the caller's transaction. */
    public static List<KnownAuthor> of(Graph graph) {
        Statements statements = new Statements(graph);
        Map<String, String> names = statements.values(FOAF.name.getURI());
        Map<String, String> papers = statements.values(Pkg.paperCount.getURI());
        Map<String, List<String>> forms = otherForms(statements);
        return statements.instances(Pkg.Author.getURI()).stream()
                .filter(iri -> names.containsKey(iri) && papers.containsKey(iri))
                .sorted()
                .map(
                        iri ->
                                new KnownAuthor(
                                        iri,
                                        names.get(iri),
                                        forms.getOrDefault(iri, List.of()),
                                        Integer.parseInt(papers.get(iri))))
                .toList();
    }

    private static Map<String, List<String>> otherForms(Statements statements) {
        Map<String, List<String>> forms = new HashMap<>();
        statements.forEach(
                SKOS.altLabel.getURI(),
                (named, form) ->
                        forms.computeIfAbsent(named, n -> new ArrayList<>(1))
                                .add(form.getLiteralLexicalForm()));
        forms.values().forEach(Collections::sort);
        return forms;
    }
}
