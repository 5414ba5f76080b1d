package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainNumberTest {
    @Test
    void keepsNineDigits() {
        assertEquals("0.333333333", PlainNumber.of(1.0 / 3));
        assertEquals("0.0000123456789", PlainNumber.of(0.0000123456789012));
        assertEquals("98765.4321", PlainNumber.of(98765.4321));
    }

    @Test
    void writesNoExponent() {
        assertEquals("0", PlainNumber.of(0));
        assertEquals("1500000", PlainNumber.of(1.5e6));
        assertEquals("123456789000", PlainNumber.of(1.23456789e11));
        assertEquals("0.0000000015", PlainNumber.of(1.5e-9));
    }
}
