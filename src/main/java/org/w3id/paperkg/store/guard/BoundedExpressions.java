package org.w3id.paperkg.store.guard;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NumRound;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * The expressions of one query, with those that may work for ever or grow without end replaced by
 * {@link CheckedCall}s that do not. What each computes stays Jena's.
 */
final class BoundedExpressions extends ExprTransformCopy {
    private static final String SPARQL = "http://www.w3.org/ns/sparql#";
    private static final String FN = "http://www.w3.org/2005/xpath-functions#";

    private static final E_StrConcat CONCAT = new E_StrConcat(new ExprList());
    private static final E_Multiply MULTIPLY = new E_Multiply(NodeValue.nvZERO, NodeValue.nvZERO);
    private static final E_StrDatatype STRDT =
            new E_StrDatatype(NodeValue.nvZERO, NodeValue.nvZERO);

    /** Functions that may also be called by an IRI, as operators of SPARQL. */
    private final Map<String, Function<ExprList, Expr>> byIri;

    private final TimedPatterns patterns;

    BoundedExpressions(Deadline deadline) {
        patterns = new TimedPatterns(deadline);
        byIri =
                Map.of(
                        SPARQL + "regex", this::regex,
                        FN + "matches", this::regex,
                        SPARQL + "replace", this::replace,
                        FN + "replace", this::replace,
                        SPARQL + "concat", this::concat,
                        FN + "concat", this::concat,
                        SPARQL + "multiply", this::multiply,
                        SPARQL + "strdt", this::typed);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return regex(arguments);
        }
        if (function instanceof E_StrReplace) {
            return replace(arguments);
        }
        if (function instanceof E_StrConcat) {
            return concat(arguments);
        }
        return function instanceof E_Function call
                ? byIri.getOrDefault(call.getFunctionIRI(), all -> super.transform(function, all))
                        .apply(arguments)
                : super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
        ExprList both = ExprList.create(one, other);
        if (function instanceof E_Multiply) {
            return multiply(both);
        }
        return function instanceof E_StrDatatype
                ? typed(both)
                : super.transform(function, one, other);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        if (function instanceof E_NumRound) {
            return new CheckedCall(
                    function, ExprList.create(argument), values -> Rounding.rounded(values.get(0)));
        }
        boolean grows =
                function instanceof E_StrEncodeForURI
                        || function instanceof E_StrUpperCase
                        || function instanceof E_StrLowerCase;
        return grows
                ? new CheckedCall(
                        function,
                        ExprList.create(argument),
                        values -> {
                            ValueLimits.checkEach(values);
                            return function.eval(values.get(0));
                        })
                : super.transform(function, argument);
    }

    private Expr regex(ExprList arguments) {
        return new CheckedCall("regex", arguments, patterns::matches);
    }

    private Expr replace(ExprList arguments) {
        return new CheckedCall("replace", arguments, patterns::replaced);
    }

    private Expr concat(ExprList arguments) {
        return new CheckedCall(
                "concat",
                arguments,
                values -> {
                    ValueLimits.checkTogether(values);
                    return CONCAT.eval(values);
                });
    }

    private Expr multiply(ExprList arguments) {
        return new CheckedCall(
                "*",
                arguments,
                values -> {
                    ValueLimits.checkProduct(values.get(0), values.get(1));
                    return MULTIPLY.eval(values.get(0), values.get(1));
                });
    }

    private Expr typed(ExprList arguments) {
        return new CheckedCall(
                "strdt",
                arguments,
                values -> {
                    // a text of a type of one's own is never read
                    if (values.get(1).asNode().getURI().startsWith(XSD.NS)
                            && !values.get(1).asNode().equals(XSD.xstring.asNode())) {
                        ValueLimits.checkReadable(values.get(0));
                    }
                    return STRDT.eval(values.get(0), values.get(1));
                });
    }
}
