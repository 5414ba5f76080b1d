package org.w3id.paperkg.server.page.ontology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Prefixes;

/** Where the terms of the vocabulary occur in the graph that is served. */
public final class OntologyExamples {
    private static final int LONGEST_TEXT = 120;

    private final PageSource source;

    public OntologyExamples(PageSource source) {
        this.source = source;
    }

    /** A thing of a class; subject, property and value of a statement. Empty when there is none. */
    List<PageLink> of(Resource term) {
        boolean ofClass = term.hasProperty(RDF.type, OWL.Class);
        Property property = source.model().createProperty(term.getURI());
        StmtIterator found =
                ofClass
                        ? source.model().listStatements(null, RDF.type, property)
                        : source.model().listStatements(null, property, (RDFNode) null);
        try {
            if (!found.hasNext()) {
                return List.of();
            }
            Statement statement = found.next();
            PageLink subject = source.link(statement.getSubject());
            return ofClass
                    ? List.of(subject)
                    : List.of(
                            subject,
                            new PageLink(Label.plain(Prefixes.shortened(term.getURI()), ""), ""),
                            value(statement.getObject()));
        } finally {
            found.close();
        }
    }

    private PageLink value(RDFNode value) {
        if (value.isResource()) {
            return source.link(value.asResource());
        }
        String text = value.asLiteral().getLexicalForm();
        int end = Math.min(text.length(), LONGEST_TEXT);
        String shown = text.length() > end ? text.substring(0, end) + "…" : text;
        return new PageLink(Label.plain(shown, value.asLiteral().getLanguage()), "");
    }

    /** The address of a query for things of a class, or for statements with a property. */
    String query(Resource term) {
        boolean ofClass = term.hasProperty(RDF.type, OWL.Class);
        String name = Prefixes.shortened(term.getURI());
        String query =
                "PREFIX pkg: <%s>%n%nSELECT * WHERE { %s }%nLIMIT 100"
                        .formatted(
                                term.getNameSpace(),
                                ofClass ? "?thing a " + name : "?subject " + name + " ?value")
                        .replace("\r", "");
        return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
