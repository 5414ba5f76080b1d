package org.w3id.paperkg.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;

/** Writes the statements about one resource. */
final class ResourceWriter {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final StreamRDF out;
    private final Node subject;

    private ResourceWriter(StreamRDF out, Node subject) {
        this.out = out;
        this.subject = subject;
    }

    static ResourceWriter start(StreamRDF out, Node subject, Node type) {
        return new ResourceWriter(out, subject).add(RDF.Nodes.type, type);
    }

    /** More about a resource whose type is stated elsewhere. */
    static ResourceWriter about(StreamRDF out, Node subject) {
        return new ResourceWriter(out, subject);
    }

    ResourceWriter add(Node property, Node value) {
        out.triple(Triple.create(subject, property, value));
        return this;
    }

    ResourceWriter string(Node property, String value) {
        return add(property, NodeFactory.createLiteralString(value));
    }

    ResourceWriter language(Node property, String value, String language) {
        return add(property, NodeFactory.createLiteralLang(value, language));
    }

    ResourceWriter integer(Node property, long value) {
        return add(
                property,
                NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    /**
     * @param digits after the point; further ones are rounded
     */
    ResourceWriter decimal(Node property, double value, int digits) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        String text =
                rounded.setScale(Math.max(1, rounded.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
        return add(property, NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal));
    }

    ResourceWriter date(Node property, LocalDate value) {
        return add(property, NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate));
    }

    /** States a flag that holds; one that does not hold is not stated. */
    ResourceWriter flag(Node property, boolean holds) {
        return holds ? add(property, TRUE) : this;
    }
}
