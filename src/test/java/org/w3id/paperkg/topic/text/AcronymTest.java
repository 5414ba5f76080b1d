package org.w3id.paperkg.topic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymTest {

    @ParameterizedTest
    @CsvSource({
        "LLM, large language model, 3",
        "LLM, a very large language model, 3",
        "MoE, mixture of experts, 3",
        "LoRA, low rank adaptation, 3",
        "VAE, variational autoencoder, 2",
        "LLM, language model, 0",
        "LLM, llama, 0",
        "XYZ, large language model, 0"
    })
    void countsTheWordsThatSpellIt(String acronym, String words, int count) {
        assertEquals(count, Acronym.wordsSpelling(acronym, List.of(words.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LLM", "LoRA", "CoT", "T2I", "NeRF"})
    void knowsOneByItsCapitals(String word) {
        assertTrue(Acronym.looksLikeOne(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "Model", "A", "it"})
    void takesNoWordForOne(String word) {
        assertFalse(Acronym.looksLikeOne(word));
    }
}
