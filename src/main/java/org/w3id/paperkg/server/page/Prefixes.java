package org.w3id.paperkg.server.page;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.query.OntologyTerms;

/** The usual short names of the namespaces that the graph uses. */
final class Prefixes {
    private static final Map<String, String> BY_NAMESPACE =
            new TreeMap<>(
                    Map.of(
                            OntologyTerms.NAMESPACE,
                            "pkg",
                            DCTerms.getURI(),
                            "dcterms",
                            FOAF.getURI(),
                            "foaf",
                            RDF.getURI(),
                            "rdf",
                            RDFS.getURI(),
                            "rdfs",
                            SchemaDO.NS,
                            "schema",
                            SKOS.getURI(),
                            "skos"));

    private Prefixes() {}

    /** Whether it is a term of one of these vocabularies. */
    static boolean isTerm(String iri) {
        return !shortened(iri).equals(iri);
    }

    /** {@code dcterms:title}; the IRI itself when its namespace is none of these. */
    static String shortened(String iri) {
        return BY_NAMESPACE.entrySet().stream()
                .filter(namespace -> iri.startsWith(namespace.getKey()))
                .findFirst()
                .map(
                        namespace ->
                                namespace.getValue()
                                        + ":"
                                        + iri.substring(namespace.getKey().length()))
                .orElse(iri);
    }
}
