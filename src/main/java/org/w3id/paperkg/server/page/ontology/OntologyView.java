package org.w3id.paperkg.server.page.ontology;

import java.util.List;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/**
 * What the page of the vocabulary shows.
 *
 * @param header what the vocabulary says of itself
 * @param diagram of the classes, as SVG
 * @param classes in the order of the file, as all lists here
 */
public record OntologyView(
        String title,
        String description,
        List<Fact> header,
        String diagram,
        List<Term> classes,
        List<Term> properties,
        List<Term> individuals) {
    /**
     * @param name in the reader's language
     */
    public record Fact(String name, List<PageLink> values) {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * @param anchor its local name
     * @param other label in the other language
     * @param example a statement or a thing of the graph that is served; empty when it has none
     * @param sparql a query for more of them
     */
    public record Term(
            String anchor,
            Label label,
            Label other,
            Label comment,
            List<Fact> facts,
            List<PageLink> example,
            String sparql) {
        public Term {
            facts = List.copyOf(facts);
            example = List.copyOf(example);
        }
    }

    public OntologyView {
        header = List.copyOf(header);
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        individuals = List.copyOf(individuals);
    }
}
