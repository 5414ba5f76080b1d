package org.w3id.paperkg.query.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.Library;
import org.w3id.paperkg.query.likeness.TakenName;

class TopicLookupTest {
    private static TopicLookup lookup;

    @BeforeAll
    static void read() {
        lookup = TopicLookup.of(Library.dataset());
    }

    private static List<String> suggestions(String typed) {
        return assertInstanceOf(TopicAnswer.NotFound.class, lookup.find(typed))
                .candidates()
                .stream()
                .map(KnownTopic::label)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "large language model",
                "Large Language-Model",
                "대규모 언어 모델",
                "대규모언어모델",
                " LLM ",
                "large-language-model",
                "topic/large-language-model",
                "https://w3id.org/paperkg/topic/large-language-model"
            })
    void findsATopicHoweverTyped(String typed) {
        KnownTopic topic =
                assertInstanceOf(TopicAnswer.Found.class, lookup.find(typed), typed).topic();
        assertEquals("https://w3id.org/paperkg/topic/large-language-model", topic.iri());
        assertEquals("large language model", topic.label());
        assertEquals(3, topic.papers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "large language model  | true ",
                "대규모언어모델        | true ",
                "LLM                   | false",
                "large language models | false",
                "LLMs                  | false"
            })
    void saysWhatOtherNamesAreTakenFor(String typed, boolean plain) {
        TakenName taken =
                assertInstanceOf(TopicAnswer.Found.class, lookup.find(typed), typed)
                        .taken()
                        .orElseThrow();
        assertEquals("large-language-model", taken.slug());
        assertEquals(plain, taken.plain());
    }

    @Test
    void saysNothingOfAnId() {
        TopicAnswer answer = lookup.find("topic/large-language-model");
        assertEquals(Optional.empty(), assertInstanceOf(TopicAnswer.Found.class, answer).taken());
    }

    @Test
    void namesAllTopicsOfASharedName() {
        Dataset dataset = Library.dataset();
        dataset.executeWrite(
                () ->
                        dataset.getDefaultModel()
                                .createResource("https://w3id.org/paperkg/topic/diffusion-model")
                                .addProperty(SKOS.altLabel, "LLM", "en"));
        TopicAnswer answer = TopicLookup.of(dataset).find("llm");
        TakenName taken = assertInstanceOf(TopicAnswer.Found.class, answer).taken().orElseThrow();
        assertEquals(
                "«llm» is taken for diffusion model (diffusion-model);"
                        + " also called so: large language model (large-language-model)",
                taken.sentence());
    }

    @Test
    void suggestsTopicsOfLikeNames() {
        assertEquals(List.of("diffusion model"), suggestions("difusion modle"));
        assertEquals(List.of("language model", "large language model"), suggestions("language"));
        assertEquals(List.of(), suggestions("gardening"));
        assertEquals(List.of(), suggestions("?"));
        assertEquals(List.of(), suggestions(""));
    }
}
