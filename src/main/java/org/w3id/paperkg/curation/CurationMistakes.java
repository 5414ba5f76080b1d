package org.w3id.paperkg.curation;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.graph.Pkg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the mistakes in one curation file, as sentences for the person who edits it. */
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

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    CurationMistakes(String file) {
        this.file = file;
    }

    /**
     * @param line from 1, of the statement that is left out
     */
    void add(int line, String sentence) {
        problems.add(new Problem(file, line, line, Problem.Code.CURATION_MISTAKE, sentence));
    }

    /**
     * Says that characters of a statement are left out, which holds without them.
     *
     * @param line from 1
     */
    void remark(int line, String sentence) {
        problems.add(new Problem(file, line, line, Problem.Code.CONTROL_CHARACTER, sentence));
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
