package org.w3id.paperkg.server.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.w3id.paperkg.vocabulary.Pkg;

/** The usual short names of the namespaces that the graph uses. */
public final class Prefixes {
    private static final Map<String, String> BY_NAMESPACE =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(Pkg.NAMESPACE, "pkg"),
                            Map.entry("http://purl.org/ontology/bibo/", "bibo"),
                            Map.entry("https://dblp.org/rdf/schema#", "dblp"),
                            Map.entry(DCTerms.getURI(), "dcterms"),
                            Map.entry("http://purl.org/spar/fabio/", "fabio"),
                            Map.entry(FOAF.getURI(), "foaf"),
                            Map.entry(OWL.getURI(), "owl"),
                            Map.entry("http://www.w3.org/ns/prov#", "prov"),
                            Map.entry(RDF.getURI(), "rdf"),
                            Map.entry(RDFS.getURI(), "rdfs"),
                            Map.entry(SchemaDO.NS, "schema"),
                            Map.entry(SKOS.getURI(), "skos"),
                            Map.entry(VOID.getURI(), "void"),
                            Map.entry(XSD.getURI(), "xsd")));

    private Prefixes() {}

    /** By namespace. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(BY_NAMESPACE);
    }

    /** Whether it is a term of one of these vocabularies. */
    public static boolean isTerm(String iri) {
        return !shortened(iri).equals(iri);
    }

    /** {@code dcterms:title}; the IRI itself when its namespace is none of these. */
    public static String shortened(String iri) {
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
