package org.w3id.paperkg.query.resource;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/** The language a reader prefers, which decides between the labels of one thing. */
public enum LabelLanguage {
    ENGLISH("en", List.of("en", "ko", "")),
    KOREAN("ko", List.of("ko", "en", ""));

    private final String tag;
    private final List<String> order;

    LabelLanguage(String tag, List<String> order) {
        this.tag = tag;
        this.order = order;
    }

    /** As BCP 47 has it. */
    public String tag() {
        return tag;
    }

    /** The other of the two. */
    public LabelLanguage other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }

    /** The literal in the best language: own, other, untagged, any; among equals the first. */
    public Optional<RDFNode> best(Collection<RDFNode> labels) {
        return labels.stream()
                .filter(RDFNode::isLiteral)
                .min(
                        Comparator.comparingInt(this::rank)
                                .thenComparing(node -> node.asLiteral().getLexicalForm()));
    }

    private int rank(RDFNode node) {
        String primary = node.asLiteral().getLanguage().split("-")[0];
        int place = order.indexOf(primary);
        return place < 0 ? order.size() : place;
    }
}
