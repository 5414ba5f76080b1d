package org.w3id.paperkg.store.guard;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionBase;

/**
 * {@code fn:round} and {@code fn:round-half-to-even} to as many digits as a number can have: Jena
 * 5.6.0 computes with any precision that is asked for, and looks at no clock meanwhile.
 *
 * @see <a href="https://www.w3.org/TR/xpath-functions-31/#func-round">XPath functions, 4.4.4</a>
 */
final class Rounding extends FunctionBase {
    // no double has a digit further from the point, and no number of a query more digits
    private static final BigInteger FURTHEST = BigInteger.valueOf(1_100);

    /** From here on every double is a whole number (IEEE 754). */
    private static final double ALL_WHOLE = 0x1p52;

    private final boolean halfToEven;

    Rounding(boolean halfToEven) {
        this.halfToEven = halfToEven;
    }

    @Override
    public void checkBuild(String iri, ExprList arguments) {
        if (arguments.size() != 1 && arguments.size() != 2) {
            throw new QueryBuildException(
                    "<%s> takes a number and, if need be, how many digits to keep".formatted(iri));
        }
    }

    /**
     * To a whole number. Jena 5.6.0 rounds doubles by way of {@code long}, which makes 9.2E18 of
     * infinity and of all that is larger, and 0 of what is no number.
     */
    static NodeValue rounded(NodeValue value) {
        boolean inexact = value.isDouble() || value.isFloat();
        if (inexact) {
            double number = value.getDouble();
            if (!Double.isFinite(number) || Math.abs(number) >= ALL_WHOLE) {
                return value;
            }
        }
        return XSDFuncOp.round(value);
    }

    @Override
    public NodeValue exec(List<NodeValue> arguments) {
        NodeValue digits = arguments.size() == 2 ? arguments.get(1) : NodeValue.makeInteger(0);
        if (!digits.isInteger()) {
            throw new ExprEvalException("a number of digits is an integer");
        }
        BigInteger kept = digits.getInteger().min(FURTHEST).max(FURTHEST.negate());
        return arguments.size() == 1 && !halfToEven
                ? rounded(arguments.get(0))
                : XSDFuncOp.roundXpath3(arguments.get(0), NodeValue.makeInteger(kept), halfToEven);
    }
}
