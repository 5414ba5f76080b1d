package org.w3id.paperkg.query.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

    private Binding checked(Binding row) {
        row.forEach((column, term) -> check(term));
        return row;
    }

    private void check(Node term) {
        refuse(syntax.fault(term), () -> NodeFmtLib.strNT(term), ROWS, other -> other.fault(term));
    }

    // no other form has names of graphs
    private void checkName(Node graph) {
        refuse(
                syntax.fault(graph),
                () -> NodeFmtLib.strNT(graph),
                List.of(),
                other -> other.fault(graph));
    }

    private void check(Triple triple) {
        refuse(
                syntax.fault(triple),
                () -> NodeFmtLib.str(triple),
                GRAPHS,
                other -> other.fault(triple));
    }

    private void refuse(
            Optional<String> fault,
            Supplier<String> value,
            List<Lang> forms,
            Function<TermSyntax, Optional<String>> faultIn) {
        if (fault.isPresent()) {
            String visible = VisibleText.of(value.get());
            throw new UnwritableTermException(
                    "the answer has %s, which %s cannot hold: %s"
                            .formatted(
                                    visible.length() <= LONGEST_VALUE
                                            ? visible
                                            : visible.substring(0, LONGEST_VALUE) + "…",
                                    lang.getLabel(),
                                    VisibleText.of(fault.get())),
                    forms.stream()
                            .filter(form -> faultIn.apply(new TermSyntax(form)).isEmpty())
                            .toList());
        }
    }
}
