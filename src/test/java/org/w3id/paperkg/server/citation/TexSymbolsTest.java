package org.w3id.paperkg.server.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.w3id.paperkg.server.markup.InlineText;

/** Formulas and commands of titles, in BibTeX and in CSL. */
class TexSymbolsTest {
    @Test
    void keepsCommandsThatSetANameInAnotherStyle() {
        String title = "AutoCoder with \\textsc{AIEV-Instruct} & more";
        assertEquals(
                "AutoCoder with \\textsc{AIEV-Instruct} \\& more",
                LatexText.of(InlineText.of(title)));
    }

    @Test
    void writesLettersOfFormulasAsCommands() {
        assertEquals("$\\lambda$-ECLIPSE", LatexText.of(InlineText.of("$λ$-ECLIPSE")));
        assertEquals("$\\nabla^2$DFT", LatexText.of(InlineText.of("$\\nabla^2$DFT")));
        assertEquals("$\\tau x$", LatexText.of(InlineText.of("$τx$")));
    }

    @Test
    void writesCommandsAsCharactersWhereThereIsNoTex() {
        assertEquals("∇^2", TexSymbols.plain("\\nabla^2"));
        assertEquals("π_0", TexSymbols.plain("\\pi_{0}"));
        assertEquals("AIEV-Instruct", TexSymbols.plain("\\textsc{AIEV-Instruct}"));
        assertEquals("\\unknown x", TexSymbols.plain("\\unknown x"));
    }
}
