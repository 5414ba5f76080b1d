package org.w3id.paperkg.store.integrity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/** Whether documents hold the triples of a graph. */
public final class DumpCheck {
    private static final int BUFFER = 1 << 16;

    private final SetSum all = new SetSum();
    private final SetSum facts = new SetSum();

    /**
     * Reads all of a graph, in a transaction that is open.
     *
     * @param isFact tells of a subject and a property whether their statements are facts
     */
    public DumpCheck(Graph graph, BiPredicate<Node, Node> isFact) {
        Iterator<Triple> triples = graph.find();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            add(triple, all);
            if (isFact.test(triple.getSubject(), triple.getPredicate())) {
                add(triple, facts);
            }
        }
    }

    private static void add(Triple triple, SetSum sum) {
        sum.add(hash(triple.getSubject()), hash(triple.getPredicate()), hash(triple.getObject()));
    }

    private static long hash(Node term) {
        return term.hashCode();
    }

    /**
     * What is wrong with a document, in sentences.
     *
     * @param document compressed
     * @param whole whether it has all triples, else the facts
     */
    public List<String> faults(Path document, Lang syntax, boolean whole) {
        List<String> faults = new ArrayList<>();
        SetSum found = new SetSum();
        SetSum expected = whole ? all : facts;
        boolean read =
                Reading.of(document.toString(), faults, () -> parse(document, syntax, found));
        if (read && !found.isSameAs(expected)) {
            faults.add(
                    "%s has other statements than the graph (%d and %d)."
                            .formatted(document, found.count(), expected.count()));
        }
        return faults;
    }

    private static void parse(Path document, Lang syntax, SetSum sum) {
        try (InputStream in =
                new GZIPInputStream(
                        new BufferedInputStream(Files.newInputStream(document), BUFFER), BUFFER)) {
            RDFParser.source(in)
                    .lang(syntax)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(
                            new StreamRDFBase() {
                                @Override
                                public void triple(Triple triple) {
                                    add(triple, sum);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
