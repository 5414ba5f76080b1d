package org.w3id.paperkg.server.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.VOID;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.query.resource.SelfDescription;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.Prefixes;
import org.w3id.paperkg.store.Generation;

/**
 * Answers {@code /sparql-terms.json} with what an editor of queries can complete: prefixes, and the
 * classes and properties of the graph with their labels and how often they occur, as its VoID
 * description counts them.
 */
public final class TermsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Generation generation = LeaseFilter.generation(request);
        PageReader reader = PageReader.of(request);
        JsonObject terms =
                ReadTransaction.of(
                        generation.dataset(),
                        () ->
                                terms(
                                        SelfDescription.everything(
                                                        generation.dataset().asDatasetGraph())
                                                .getDefaultGraph(),
                                        reader));
        response.setContentType("application/json");
        response.getOutputStream().write((terms + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject terms(Graph graph, PageReader reader) {
        JsonObject terms = new JsonObject();
        JsonObject prefixes = new JsonObject();
        Prefixes.all().forEach((namespace, prefix) -> prefixes.put(prefix, namespace));
        terms.put("prefixes", prefixes);
        terms.put("classes", counted(graph, VOID._class.asNode(), VOID.entities.asNode(), reader));
        terms.put(
                "properties",
                counted(graph, VOID.property.asNode(), VOID.triples.asNode(), reader));
        return terms;
    }

    /** Most frequent first. A part of the graph counts less than the whole. */
    private static JsonArray counted(Graph graph, Node names, Node counts, PageReader reader) {
        Map<String, Long> most = new TreeMap<>();
        graph.find(Node.ANY, names, Node.ANY)
                .forEach(
                        partition ->
                                graph.find(partition.getSubject(), counts, Node.ANY)
                                        .mapWith(Triple::getObject)
                                        .forEach(
                                                count ->
                                                        most.merge(
                                                                partition.getObject().getURI(),
                                                                Long.valueOf(
                                                                        count
                                                                                .getLiteralLexicalForm()),
                                                                Math::max)));
        JsonArray terms = new JsonArray();
        most.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .filter(one -> Prefixes.isTerm(one.getKey()))
                .map(one -> term(one.getKey(), one.getValue(), reader))
                .forEach(terms::add);
        return terms;
    }

    private static JsonObject term(String iri, long count, PageReader reader) {
        JsonObject term = new JsonObject();
        term.put("name", Prefixes.shortened(iri));
        term.put(
                "label",
                OntologyTerms.bundled()
                        .label(iri, reader.language().language())
                        .map(label -> label.asLiteral().getLexicalForm())
                        .orElse(""));
        term.put("count", count);
        return term;
    }
}
