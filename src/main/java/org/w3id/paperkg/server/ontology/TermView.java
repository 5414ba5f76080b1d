package org.w3id.paperkg.server.ontology;

import java.util.List;

/**
 * What the page says of one term.
 *
 * @param anchor the local name
 * @param other the label in the language that the reader did not ask for
 * @param otherComment in that language, too
 * @param uses of a class: what may be said of an instance
 * @param example a statement, as a sequence of texts and links; empty when the graph has none
 * @param note an example in words, for terms that are rare in a graph
 * @param query address of more statements with the term; empty for terms that no graph uses
 */
public record TermView(
        String anchor,
        String kind,
        String label,
        String other,
        String comment,
        String otherComment,
        List<Fact> facts,
        List<Use> uses,
        List<Link> example,
        String note,
        String query) {
    public TermView {
        facts = List.copyOf(facts);
        uses = List.copyOf(uses);
        example = List.copyOf(example);
    }

    /**
     * @param href empty for text
     */
    public record Link(String text, String href) {}

    /** A relation of the term to others. */
    public record Fact(String name, List<Link> values) {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * @param number how many values an instance has, such as {@code 0..1}
     * @param value what they are; empty when nothing says it
     */
    public record Use(Link property, String number, List<Link> value) {
        public Use {
            value = List.copyOf(value);
        }
    }

    /** A heading of the page with its terms. */
    public record Section(String anchor, String heading, List<TermView> terms) {
        public Section {
            terms = List.copyOf(terms);
        }
    }
}
