package org.w3id.paperkg.topic.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.below;
import static org.w3id.paperkg.topic.Curations.listing;
import static org.w3id.paperkg.topic.Curations.pinning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

class HierarchyTest {

    @Test
    void takesTheLongestTopicAtTheEndOfALabel() {
        assertEquals(
                Optional.of("foldingumbrella"),
                broader(
                        TopicCuration.NONE,
                        "big folding umbrella",
                        "umbrella",
                        "folding umbrella",
                        "big folding umbrella"));
    }

    @Test
    void takesNoTopicAtTheBeginningOfALabel() {
        assertEquals(
                Optional.empty(),
                broader(TopicCuration.NONE, "umbrella wind", "umbrella", "umbrella wind"));
    }

    @Test
    void putsTheListBeforeTheHead() {
        assertEquals(
                Optional.of("shelter"),
                broader(
                        listing(below("shelter", "folding umbrella")),
                        "folding umbrella",
                        "umbrella",
                        "shelter",
                        "folding umbrella"));
    }

    @Test
    void putsAPinBeforeTheList() {
        TopicCuration both =
                new TopicCuration(
                        List.of(below("shelter", "folding umbrella")),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        Map.of("folding-umbrella", "rain"));
        assertEquals(
                Optional.of("rain"),
                broader(
                        both,
                        "folding umbrella",
                        "umbrella",
                        "shelter",
                        "rain",
                        "folding umbrella"));
    }

    @Test
    void skipsListedConceptsThatAreNoTopicsHere() {
        TopicCuration chain =
                listing(
                        below("roof", "umbrella"),
                        below("shelter", "roof"),
                        below("thing", "shelter"));
        assertEquals(
                Optional.of("shelter"), broader(chain, "umbrella", "umbrella", "shelter", "thing"));
    }

    @Test
    void findsNothingInAListedCircleOfConceptsThatAreNoTopics() {
        TopicCuration circle =
                listing(below("roof", "umbrella"), below("tent", "roof"), below("roof", "tent"));
        assertEquals(Optional.empty(), broader(circle, "umbrella", "umbrella"));
    }

    @Test
    void ignoresAPinToWhatIsNoTopic() {
        assertEquals(
                Optional.of("umbrella"),
                broader(
                        pinning(Map.of("folding-umbrella", "unheard-of")),
                        "folding umbrella",
                        "umbrella",
                        "folding umbrella"));
    }

    @Test
    void pinsATopicWhoseLabelIsNoKey() {
        SortedMap<String, Phrase> labels = labels("shelter");
        labels.put("largeumbrellafolder", Phrase.of("LU folder").orElseThrow());
        assertEquals(
                Optional.of("shelter"),
                hierarchy(labels, pinning(Map.of("lu-folder", "shelter")))
                        .broader("largeumbrellafolder"));
    }

    @Test
    void closesNoCircle() {
        Map<String, String> pins =
                Map.of(
                        "rain",
                        "snow",
                        "snow",
                        "hail",
                        "hail",
                        "rain",
                        "umbrella",
                        "folding-umbrella");
        SortedMap<String, Phrase> labels =
                labels("rain", "snow", "hail", "umbrella", "folding umbrella", "wind", "storm");
        TopicCuration curation =
                new TopicCuration(
                        List.of(below("wind", "storm"), below("storm", "wind")),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        pins);
        Hierarchy hierarchy = hierarchy(labels, curation);
        for (String key : labels.keySet()) {
            Set<String> seen = new HashSet<>();
            for (String at = key; at != null; at = hierarchy.broader(at).orElse(null)) {
                assertTrue(seen.add(at), key);
            }
        }
        assertEquals(Optional.of("foldingumbrella"), hierarchy.broader("umbrella"));
        assertEquals(Optional.empty(), hierarchy.broader("foldingumbrella"));
    }

    @Test
    void leavesTheSameLinkOfACircleOutEachTime() {
        Hierarchy hierarchy =
                hierarchy(labels("rain", "snow"), pinning(Map.of("rain", "snow", "snow", "rain")));
        assertEquals(Optional.of("snow"), hierarchy.broader("rain"));
        assertEquals(Optional.empty(), hierarchy.broader("snow"));
    }

    private static Optional<String> broader(
            TopicCuration curation, String topic, String... topics) {
        return hierarchy(labels(topics), curation).broader(EnglishForm.key(topic));
    }

    private static Hierarchy hierarchy(SortedMap<String, Phrase> labels, TopicCuration curation) {
        AcronymExpansions none = AcronymExpansions.of(List.of(), curation);
        return new Hierarchy(labels, new EnglishNames(none, curation), curation);
    }

    private static SortedMap<String, Phrase> labels(String... topics) {
        SortedMap<String, Phrase> labels = new TreeMap<>();
        for (String topic : topics) {
            labels.put(EnglishForm.key(topic), Phrase.of(topic).orElseThrow());
        }
        return labels;
    }
}
