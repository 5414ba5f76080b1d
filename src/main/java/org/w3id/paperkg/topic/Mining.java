package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.digest.ArxivId;

/**
 * What a collection says before it is decided which topics enter the thesaurus.
 *
 * @param found every concept in every paper that has it
 * @param suspects papers whose summary was not read
 */
record Mining(
        List<PaperTopic> found,
        Aboutness aboutness,
        ThesaurusBuilder builder,
        Concepts concepts,
        EnglishNames english,
        Set<ArxivId> suspects) {
    Map<ArxivId, List<PaperTopic>> byPaper() {
        return found.stream()
                .collect(
                        Collectors.groupingBy(
                                topic -> topic.paper().id(), TreeMap::new, Collectors.toList()));
    }

    Thesaurus thesaurus() {
        return builder.build(Selection.of(byPaper().values(), aboutness, concepts), suspects);
    }
}
