package org.w3id.paperkg.topic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void blanksFormulasAndAddressesWithoutMovingTheRest() {
        String text = "우산 $x^2$ 접기 https://example.org/a?b 끝";
        String blanked = Markup.blanked(text);
        assertEquals("우산 ||||| 접기 ||||||||||||||||||||||| 끝", blanked);
        assertEquals(text.length(), blanked.length());
    }

    @Test
    void keepsTheWordsBetweenTwoPrices() {
        String text = "from $5 umbrellas to $90 tents";
        assertEquals(text, Markup.blanked(text));
    }

    @Test
    void speaksATitleWithoutItsMarks() {
        assertEquals("MoE-X: Sparse", Markup.spoken("$\\texttt{MoE-X}$: **Sparse**"));
        assertEquals("Grok: a", Markup.spoken("`Grok`: a"));
    }
}
