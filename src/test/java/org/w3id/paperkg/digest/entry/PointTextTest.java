package org.w3id.paperkg.digest.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Section;

class PointTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "**What's New**: words | What's New | words",
                "***What’s New***: words | What's New | words",
                "**Dataset:** words | Dataset | words",
                "**데이터 (Data)**： 말 | 데이터 (Data) | 말",
                "***Half*: one **: two | Half | one  two",
                "***Half**: one *: two | Half | one  two",
                "**Half*: one *: two | Half | one  two",
                "**A**: **B**: c | A | **B**: c",
                "** Spaced **: words | Spaced | words",
            })
    void tellsLabelFromText(String source, String label, String text) {
        assertEquals(new PointText(Optional.of(label), text), PointText.split(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "**bold** words",
                "*Italic*: words",
                "**: words",
                "*** : words",
                "words **Late**: more",
                "**over\ntwo lines**: words",
            })
    void leavesOtherStarsAlone(String source) {
        assertEquals(new PointText(Optional.empty(), source), PointText.split(source));
    }

    @Test
    void takesNoSentenceForALabel() {
        String source = "**" + "word ".repeat(20).strip() + "**: words";
        assertEquals(Optional.empty(), PointText.split(source).label());
    }

    @Test
    void knowsTheThreeSectionsWhateverTheirCase() {
        assertEquals(Optional.of(Section.WHATS_NEW), Section.ofLabel("what's new"));
        assertEquals(Optional.of(Section.TECHNICAL_DETAILS), Section.ofLabel("Technical Details"));
        assertEquals(
                Optional.of(Section.PERFORMANCE_HIGHLIGHTS),
                Section.ofLabel("PERFORMANCE HIGHLIGHTS"));
        assertEquals(Optional.empty(), Section.ofLabel("Dataset"));
    }
}
