package org.w3id.paperkg.curation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.w3id.paperkg.unicode.XmlGate;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/** Parses Turtle into entries that know their lines, which triples do not. */
final class TurtleEntries extends ParserProfileStd {
    private final Map<Node, CurationEntry> entries = new LinkedHashMap<>();
    private final Place top;
    private final CurationMistakes remarks;
    private int sentenceLine;

    private TurtleEntries(Place top, CurationMistakes remarks) {
        // the checks of IRIs and literals would say in other words what the reader says
        super(
                RiotLib.factoryRDF(),
                new Refusing(),
                IRIxResolver.create(PublishedGraph.BASE).build(),
                PrefixMapFactory.create(),
                RIOT.getContext().copy(),
                false,
                false);
        this.top = top;
        this.remarks = remarks;
    }

    /**
     * In the order of the file.
     *
     * @param top where the file begins
     * @param remarks told what no graph can hold and literals were freed from
     * @throws RiotParseException with the line, when the text is not Turtle
     */
    static List<CurationEntry> read(String turtle, Place top, CurationMistakes remarks) {
        TurtleEntries reading = new TurtleEntries(top, remarks);
        RDFParserRegistry.getFactory(Lang.TURTLE)
                .create(Lang.TURTLE, reading)
                .read(
                        new StringReader(turtle),
                        PublishedGraph.BASE,
                        Lang.TURTLE.getContentType(),
                        StreamRDFLib.sinkNull(),
                        RIOT.getContext());
        return List.copyOf(reading.entries.values());
    }

    /** Called for subjects, too, which stand at the beginning of what becomes a triple. */
    @Override
    public Node createURI(String iri, long line, long column) {
        if (sentenceLine == 0) {
            sentenceLine = (int) line;
        }
        return super.createURI(iri, line, column);
    }

    @Override
    public Triple createTriple(Node subject, Node property, Node value, long line, long column) {
        int begin = sentenceLine == 0 ? (int) line : sentenceLine;
        sentenceLine = 0;
        Place place = at((int) line);
        entries.computeIfAbsent(
                        subject, node -> new CurationEntry(node, at(begin), new ArrayList<>()))
                .statements()
                .add(new CurationEntry.Statement(property, legal(value, place), place));
        return super.createTriple(subject, property, value, line, column);
    }

    private Place at(int line) {
        return new Place(top.file(), top.rank(), line);
    }

    /** Escapes can spell what the file itself does not hold. */
    private Node legal(Node value, Place place) {
        if (!value.isLiteral() || XmlGate.allows(value.getLiteralLexicalForm())) {
            return value;
        }
        XmlGate gate = new XmlGate();
        String text = gate.pass(value.getLiteralLexicalForm());
        gate.remark().ifPresent(said -> remarks.remark(place, "this text " + said));
        return NodeFactory.createLiteral(
                text, value.getLiteralLanguage(), value.getLiteralDatatype());
    }

    /** Ends the parse at the first error; warnings are about taste. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }
}
