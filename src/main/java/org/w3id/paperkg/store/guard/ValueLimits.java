package org.w3id.paperkg.store.guard;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How large a value may grow while a query computes. A text that is doubled thirty times, or a
 * number that is squared as often, takes all memory or hours, in steps in which nobody looks at the
 * clock.
 */
final class ValueLimits {
    /** Characters; the longest text of a digest has some thousands. */
    static final int LONGEST_TEXT = 1_000_000;

    /** Of a number, and of what is read as a value that is no text. */
    static final int MOST_DIGITS = 1_000;

    private static final int MOST_BITS = (int) (MOST_DIGITS * Math.log(10) / Math.log(2));

    private ValueLimits() {}

    /**
     * @throws NotOfferedException when the values are longer together than a text may be
     */
    static void checkTogether(List<NodeValue> values) {
        long characters = 0;
        for (NodeValue value : values) {
            characters += length(value);
        }
        checkLength(characters);
    }

    /**
     * @param values a separator, and what is joined with it
     * @throws NotOfferedException when the result would be longer than a text may be
     */
    static void checkJoined(List<NodeValue> values) {
        checkTogether(values);
        if (!values.isEmpty()) {
            checkLength(length(values.get(0)) * values.size());
        }
    }

    /**
     * @throws NotOfferedException when one of the values is longer than a text may be
     */
    static void checkEach(List<NodeValue> values) {
        values.forEach(value -> checkLength(length(value)));
    }

    static void checkLength(long characters) {
        if (characters > LONGEST_TEXT) {
            throw NotOfferedException.longText(LONGEST_TEXT);
        }
    }

    private static long length(NodeValue value) {
        return value.isString() || value.isLangString() ? value.asString().length() : 0;
    }

    /**
     * Before a text is read as a value of another type.
     *
     * @throws ExprEvalException for one that no such value has, in the sense of an overflow (XQuery
     *     and XPath functions and operators 3.1, section 4.2)
     */
    static void checkReadable(NodeValue value) {
        if (length(value) > MOST_DIGITS) {
            throw new ExprEvalException("a value may have %d digits".formatted(MOST_DIGITS));
        }
    }

    /**
     * Before two numbers are multiplied.
     *
     * @throws ExprEvalException for an overflow, as above
     */
    static void checkProduct(NodeValue one, NodeValue other) {
        if (bits(one) + bits(other) > MOST_BITS) {
            throw new ExprEvalException("a number may have %d digits".formatted(MOST_DIGITS));
        }
    }

    private static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }
}
