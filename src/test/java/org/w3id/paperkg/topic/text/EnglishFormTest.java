package org.w3id.paperkg.topic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFormTest {

    @ParameterizedTest
    @CsvSource({
        "models, model",
        "policies, policy",
        "losses, loss",
        "classes, class",
        "patches, patch",
        "LLMs, LLM",
        "MCTS, MCTS",
        "3DGS, 3DGS",
        "SplineGS, SplineGS",
        "MODELS, MODEL",
        "MovieLens, MovieLens",
        "VGGHeads, VGGHeads",
        "VLMs, VLM",
        "physics, physics",
        "bias, bias",
        "analysis, analysis",
        "corpus, corpus",
        "GPT, GPT"
    })
    void findsTheSingular(String word, String singular) {
        assertEquals(singular, EnglishForm.singular(word));
    }

    @ParameterizedTest
    @CsvSource({
        "large language model, large-language-model",
        "Fréchet distance, frechet-distance",
        "GPT-4o, gpt-4o",
        "C++ code, c-plus-plus-code",
        "λ-Kite, lambda-kite",
        "Kite-µ, kite-mu",
        "3D Gaussian splatting, 3d-gaussian-splatting"
    })
    void makesAsciiSlugs(String label, String slug) {
        assertEquals(slug, EnglishForm.slug(label));
    }

    @Test
    void givesSpellingsOfOnePhraseOneKey() {
        String key = key("text-to-image model");
        assertEquals(key, key("Text to Image Models"));
        assertEquals(key, key("text‑to‑image  model"));
    }

    @Test
    void keepsHangulWhole() {
        assertEquals("확산", EnglishForm.fold("확산"));
    }

    private static String key(String phrase) {
        return Phrase.of(phrase).orElseThrow().key();
    }
}
