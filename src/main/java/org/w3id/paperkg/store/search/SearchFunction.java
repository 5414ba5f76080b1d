package org.w3id.paperkg.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/** A function that looks at the text index of the dataset that is queried. */
public abstract class SearchFunction implements Function {
    /** The namespace of these functions. */
    public static final String NAMESPACE = "https://w3id.org/paperkg/function#";

    /** All of them, by IRI. */
    public static final Map<String, FunctionFactory> ALL =
            Map.of(
                    NAMESPACE + "matches", iri -> new Matches(),
                    NAMESPACE + "marked", iri -> new Marked());

    private static final Symbol INDEX =
            Symbol.create(NAMESPACE.replace("function#", "store#") + "textIndex");

    /** Names the index of a dataset whose own one is hidden behind another. */
    public static void use(TextIndex index, Context dataset) {
        dataset.set(INDEX, index);
    }

    /** How many arguments it takes at least. */
    abstract int least();

    /**
     * @throws ExprEvalException for values that it cannot take
     */
    abstract NodeValue of(List<NodeValue> values, TextIndexLucene index) throws IOException;

    @Override
    public final void build(String iri, ExprList arguments, Context context) {
        if (arguments.size() < least()) {
            throw new QueryBuildException(
                    "<%s> takes %d arguments or more".formatted(iri, least()));
        }
    }

    @Override
    public final NodeValue exec(
            Binding row, ExprList arguments, String iri, FunctionEnv environment) {
        Context context = environment.getContext();
        Object index = context.get(INDEX, context.get(TextQuery.textIndex));
        if (!(index instanceof TextIndexLucene lucene)) {
            throw new ExprEvalException("<%s> needs a text index".formatted(iri));
        }
        List<NodeValue> values =
                arguments.getList().stream().map(one -> one.eval(row, environment)).toList();
        try {
            return of(values, lucene);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text index", e);
        }
    }

    static Query parsed(String words, String field, TextIndexLucene index) {
        try {
            return new QueryParser(field, index.getQueryAnalyzer()).parse(words);
        } catch (ParseException e) {
            throw new ExprEvalException("'%s' is no query of Lucene".formatted(words), e);
        }
    }

    static String text(NodeValue value) {
        if (!value.isLiteral()) {
            throw new ExprEvalException(value + " is no text");
        }
        return value.asNode().getLiteralLexicalForm();
    }
}
