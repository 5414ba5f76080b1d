package org.w3id.paperkg.query.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Looks at all that is about to be written in a syntax, so that what it cannot hold is an error and
 * no document that is broken or says something else.
 */
public final class WritableTerms {
    private static final int LONGEST_VALUE = 200;
    // a power of two
    private static final int KNOWN = 256;
    private static final List<Lang> ROWS =
            List.of(
                    ResultSetLang.RS_JSON,
                    ResultSetLang.RS_XML,
                    ResultSetLang.RS_TSV,
                    ResultSetLang.RS_CSV);
    private static final List<Lang> GRAPHS =
            List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);

    private final Lang lang;
    private final TermSyntax syntax;
    private final Node[] fine = new Node[KNOWN];

    private WritableTerms(Lang lang) {
        this.lang = lang;
        this.syntax = new TermSyntax(lang);
    }

    /**
     * The same rows, each looked at when its turn comes, which throws {@link
     * UnwritableTermException}.
     */
    public static RowSet in(Lang lang, RowSet rows) {
        WritableTerms terms = new WritableTerms(lang);
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, terms::checked));
    }

    /**
     * @throws UnwritableTermException for the first triple that cannot be written
     */
    public static void check(Lang lang, Graph graph) {
        graph.stream().forEach(new WritableTerms(lang)::check);
    }

    /**
     * @throws UnwritableTermException for the first quad that cannot be written
     */
    public static void check(Lang lang, DatasetGraph dataset) {
        WritableTerms terms = new WritableTerms(lang);
        dataset.stream()
                .forEach(
                        quad -> {
                            terms.check(quad.asTriple());
                            terms.checkName(quad.getGraph());
                        });
    }

    // TDB2 looks a term up each time that it is asked for: the copy has them for the writer, too
    private Binding checked(Binding row) {
        Binding whole = row.detach();
        whole.forEach((column, term) -> checkOnce(term));
        return whole;
    }

    // the same few properties and subjects come again and again, each as one object
    private void checkOnce(Node term) {
        int place = System.identityHashCode(term) & KNOWN - 1;
        if (fine[place] != term) {
            check(term);
            fine[place] = term;
        }
    }

    // rows come by the ten thousand: what a refusal says is made only for one
    private void check(Node term) {
        syntax.fault(term)
                .ifPresent(
                        fault ->
                                refuse(
                                        fault,
                                        NodeFmtLib.strNT(term),
                                        formsWithout(ROWS, other -> other.fault(term))));
    }

    // no other form has names of graphs
    private void checkName(Node graph) {
        syntax.fault(graph).ifPresent(fault -> refuse(fault, NodeFmtLib.strNT(graph), List.of()));
    }

    private void check(Triple triple) {
        syntax.fault(triple)
                .ifPresent(
                        fault ->
                                refuse(
                                        fault,
                                        NodeFmtLib.str(triple),
                                        formsWithout(GRAPHS, other -> other.fault(triple))));
    }

    private static List<Lang> formsWithout(
            List<Lang> forms, Function<TermSyntax, Optional<String>> fault) {
        return forms.stream().filter(form -> fault.apply(new TermSyntax(form)).isEmpty()).toList();
    }

    private void refuse(String fault, String value, List<Lang> others) {
        String visible = VisibleText.of(value);
        throw new UnwritableTermException(
                "the answer has %s, which %s cannot hold: %s"
                        .formatted(
                                visible.length() <= LONGEST_VALUE
                                        ? visible
                                        : visible.substring(0, LONGEST_VALUE) + "…",
                                lang.getLabel(),
                                VisibleText.of(fault)),
                others);
    }
}
