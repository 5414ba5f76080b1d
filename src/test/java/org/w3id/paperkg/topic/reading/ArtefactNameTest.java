package org.w3id.paperkg.topic.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtefactNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SubGen: Token Generation in Sublinear Time | SubGen",
                "Keyframer: Empowering Animation Design | Keyframer",
                "InternLM-Math: Open Math Models | InternLM-Math",
                "Aya Dataset: An Open Collection | Aya Dataset",
                "Show-q: One Transformer for All | Show-q",
                "Lumiere 2: Space and Time | Lumiere 2",
                "Logic-RL: Rules as Rewards | Logic-RL",
                "Chain-of-Kites: Thinking on Strings | Chain-of-Kites",
                "Open-RAG: Retrieval for All | Open-RAG",
                "Kite-V: Strings that See | Kite-V",
                "`TreeHop`: Hops over Trees | TreeHop",
                "$\\texttt{MoE-X}$: Sparse by Design | MoE-X"
            })
    void takesTheNameBeforeTheColon(String title, String name) {
        assertEquals(Optional.of(name), ArtefactName.introducedBy(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More Agents Is All You Need",
                "Scaling: A Retrospective",
                "Rethinking Attention: What Remains",
                "Beyond the Horizon of Diffusion Models: A Survey",
                "Is GPT-9 a Poet?: A Study",
                "LLM: The Road Ahead",
                "Efficient: The Word of the Year",
                "Self-Training: A Retrospective",
                "Text-to-Kite: A Survey",
                "state-of-the-art: Where It Stands",
                ""
            })
    void findsNoneWhereNothingLooksLikeAName(String title) {
        assertEquals(Optional.empty(), ArtefactName.introducedBy(title));
    }

    @Test
    void needsTheColon() {
        assertEquals(Optional.empty(), ArtefactName.introducedBy("TreeHop over Trees"));
    }
}
