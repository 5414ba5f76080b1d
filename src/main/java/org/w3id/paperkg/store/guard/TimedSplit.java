package org.w3id.paperkg.store.guard;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.pfunction.PFuncSimpleAndList;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.IterLib;

/**
 * {@code apf:strSplit} as Jena has it, for as long as the query may take: {@code ?part apf:strSplit
 * (text pattern)}.
 *
 * @see <a href="https://jena.apache.org/documentation/query/library-propfunc.html">Property
 *     functions</a>
 */
final class TimedSplit extends PFuncSimpleAndList {
    @Override
    public void build(
            PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        super.build(subject, predicate, object, context);
        if (object.getArgListSize() != 2) {
            throw new QueryBuildException("apf:strSplit takes a list of a text and a pattern");
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding row,
            Node subject,
            Node predicate,
            PropFuncArg object,
            ExecutionContext context) {
        Node text = object.getArg(0);
        Node pattern = object.getArg(1);
        if (!text.isLiteral() || !pattern.isLiteral()) {
            return IterLib.noResults(context);
        }
        List<Node> parts =
                parts(
                        text.getLiteralLexicalForm(),
                        pattern.getLiteralLexicalForm(),
                        new Deadline(context.getCancelSignal()));
        if (Var.isVar(subject)) {
            Var part = Var.alloc(subject);
            return QueryIterPlainWrapper.create(
                    parts.stream().map(one -> BindingFactory.binding(row, part, one)).iterator(),
                    context);
        }
        return parts.contains(subject) ? IterLib.result(row, context) : IterLib.noResults(context);
    }

    private static List<Node> parts(String text, String pattern, Deadline deadline) {
        String[] parts =
                RegexEngine.makePattern("strSplit", pattern, null)
                        .split(new TimedText(text, deadline));
        return Stream.of(parts).map(String::strip).map(NodeFactory::createLiteralString).toList();
    }
}
