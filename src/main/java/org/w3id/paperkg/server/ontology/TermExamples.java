package org.w3id.paperkg.server.ontology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.server.page.Hrefs;

/**
 * One statement of the graph for each term: the first of its index, which costs no search.
 *
 * @param data with a transaction open
 */
record TermExamples(Model data, Hrefs hrefs, TermNames names) {
    private static final int LETTERS = 100;
    private static final String QUERY =
            """
            PREFIX pkg: <%s>
            SELECT * WHERE { %s }
            LIMIT 20""";

    /** Empty when no statement has the term. */
    List<TermView.Link> statement(Resource term) {
        return first(term).map(this::links).orElse(List.of());
    }

    /** The address that answers with more statements. */
    static String query(Resource term) {
        String name = "pkg:" + term.getLocalName();
        String pattern =
                isProperty(term)
                        ? "?subject " + name + " ?value"
                        : isClass(term) ? "?instance a " + name : "?subject ?property " + name;
        return "/sparql?query="
                + URLEncoder.encode(
                        QUERY.formatted(OntologyTerms.NAMESPACE, pattern), StandardCharsets.UTF_8);
    }

    static boolean isProperty(Resource term) {
        return Character.isLowerCase(term.getLocalName().charAt(0));
    }

    static boolean isClass(Resource term) {
        return term.hasProperty(RDF.type, OWL.Class);
    }

    private Optional<Statement> first(Resource term) {
        Property property = isProperty(term) ? data.createProperty(term.getURI()) : null;
        Property type = isClass(term) ? RDF.type : null;
        StmtIterator found =
                property == null
                        ? data.listStatements(null, type, term)
                        : data.listStatements(null, property, (RDFNode) null);
        try {
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        } finally {
            found.close();
        }
    }

    private List<TermView.Link> links(Statement statement) {
        String property =
                statement.getPredicate().equals(RDF.type)
                        ? "a"
                        : names.shortened(statement.getPredicate().getURI());
        return List.of(
                link(statement.getSubject()),
                new TermView.Link(property, ""),
                link(statement.getObject()));
    }

    private TermView.Link link(RDFNode node) {
        if (node.isLiteral()) {
            return new TermView.Link(literal(node.asLiteral().getLexicalForm(), node), "");
        }
        String iri = node.asResource().getURI();
        if (iri.startsWith(OntologyTerms.NAMESPACE)) {
            return names.link(iri);
        }
        String text = iri.startsWith(hrefs.base()) ? iri.substring(hrefs.base().length()) : iri;
        return new TermView.Link(text, hrefs.page(iri));
    }

    private static String literal(String text, RDFNode node) {
        String shown =
                text.codePointCount(0, text.length()) <= LETTERS
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LETTERS)).strip() + "…";
        String language = node.asLiteral().getLanguage();
        boolean string = node.asLiteral().getDatatypeURI().endsWith("tring");
        return string ? '"' + shown + '"' + (language.isEmpty() ? "" : "@" + language) : shown;
    }
}
