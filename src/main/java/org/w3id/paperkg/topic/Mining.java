package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.topic.choice.Aboutness;
import org.w3id.paperkg.topic.choice.PaperTopic;
import org.w3id.paperkg.topic.choice.Selection;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * What a collection says before it is decided which topics enter the thesaurus.
 *
 * @param found every concept in every paper that has it
 * @param suspects papers whose summary was not read
 */
public record Mining(
        List<PaperTopic> found,
        Aboutness aboutness,
        ThesaurusBuilder builder,
        Concepts concepts,
        EnglishNames english,
        Set<ArxivId> suspects) {
    public Map<ArxivId, List<PaperTopic>> byPaper() {
        return found.stream()
                .collect(
                        Collectors.groupingBy(
                                topic -> topic.paper().id(), TreeMap::new, Collectors.toList()));
    }

    public Thesaurus thesaurus() {
        return builder.build(Selection.of(byPaper().values(), aboutness, concepts), suspects);
    }
}
