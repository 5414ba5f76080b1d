package org.w3id.paperkg.network.export;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Decimal numbers without exponent, in digits that are the same on each Java: nine that count, of
 * which the last may be a rounding of the measure.
 */
final class PlainNumber {
    private static final MathContext DIGITS = new MathContext(9);

    private PlainNumber() {}

    static String of(double value) {
        return decimal(value).toPlainString();
    }

    static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
