package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.vocabulary.Pkg;

/** Collects the mistakes in curation files, as sentences for the person who edits them. */
final class CurationMistakes {
    private static final int LONGEST_QUOTE = 80;
    private static final Map<String, String> PREFIXES =
            Map.of(
                    Pkg.NAMESPACE,
                    "pkg:",
                    SKOS.getURI(),
                    "skos:",
                    RDF.getURI(),
                    "rdf:",
                    FOAF.getURI(),
                    "foaf:",
                    SchemaDO.NS,
                    "schema:");

    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param place of the statement that is left out
     */
    void add(Place place, String sentence) {
        problem(place, Problem.Code.CURATION_MISTAKE, sentence);
    }

    /**
     * Says that a statement cannot hold beside another one. It is no mistake when the other one is
     * in a file whose word counts more: that is what the other file is for.
     *
     * @param place of the statement that is left out
     * @param other the statement that holds
     */
    void addClash(Place place, Place other, String sentence) {
        if (!other.overrules(place)) {
            add(place, sentence);
        }
    }

    /** Says that characters of a statement are left out, which holds without them. */
    void remark(Place place, String sentence) {
        problem(place, Problem.Code.CONTROL_CHARACTER, sentence);
    }

    private void problem(Place place, Problem.Code code, String sentence) {
        problems.add(new Problem(place.file(), place.line(), place.line(), code, sentence));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A term as one would write it in the file, in quotes, cut when long. */
    static String quote(Node node) {
        return quote(written(node));
    }

    static String quote(String text) {
        return "'"
                + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text)
                + "'";
    }

    /** A term as one would write it in the file. */
    static String written(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (!node.isURI()) {
            return "[]";
        }
        String iri = node.getURI();
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> prefix.getValue() + iri.substring(prefix.getKey().length()))
                .orElse(iri);
    }
}
