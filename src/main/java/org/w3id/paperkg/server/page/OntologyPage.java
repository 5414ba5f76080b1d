package org.w3id.paperkg.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.query.OntologyTerms;

/** The vocabulary as a list of its terms, each with its meaning in both languages. */
public final class OntologyPage {
    /**
     * @param anchor the local name
     * @param other the label in the language that the reader did not ask for
     */
    public record Term(String anchor, String label, String other, String comment) {}

    public String html(OntologyTerms terms, Wording words) {
        boolean korean = words.language() == LabelLanguage.KOREAN;
        LabelLanguage other = korean ? LabelLanguage.ENGLISH : LabelLanguage.KOREAN;
        PageFrame frame =
                new PageFrame(
                        words.of("ontology"),
                        words,
                        "",
                        List.of(),
                        "/ontology?lang=" + other.tag(),
                        "");
        List<Term> list =
                terms.terms().stream().map(term -> term(terms, term, words, other)).toList();
        return Templates.render("ontology", Map.of("frame", frame, "terms", list));
    }

    private static Term term(
            OntologyTerms terms, Resource term, Wording words, LabelLanguage other) {
        return new Term(
                term.getURI().substring(OntologyTerms.NAMESPACE.length()),
                text(terms.label(term.getURI(), words.language())),
                text(terms.label(term.getURI(), other)),
                text(terms.comment(term.getURI(), words.language())));
    }

    private static String text(Optional<RDFNode> literal) {
        return literal.map(node -> node.asLiteral().getLexicalForm()).orElse("");
    }
}
