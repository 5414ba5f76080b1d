package org.w3id.paperkg.topic.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.naming.LearntNames;
import org.w3id.paperkg.topic.reading.PaperReading;

/** Finds the concepts of papers; those that would be shown under one name count as one. */
public final class PaperTopics {
    private final OccurrenceFinder finder;
    private final EnglishNames english;
    private final Map<String, String> twins;

    public PaperTopics(LearntNames names) {
        finder = new OccurrenceFinder(names);
        english = names.english();
        twins = names.concepts().twins(names.labels());
    }

    /** In the order of the concepts' keys. */
    public List<PaperTopic> of(PaperReading paper) {
        SortedMap<String, List<Occurrence>> byConcept =
                finder.occurrences(paper).stream()
                        .collect(
                                Collectors.groupingBy(
                                        occurrence -> shown(occurrence.concept()),
                                        TreeMap::new,
                                        Collectors.toList()));
        Optional<String> artefact =
                paper.artefact().map(name -> shown(english.key(name, paper.id())));
        return byConcept.entrySet().stream()
                .map(
                        found ->
                                new PaperTopic(
                                        paper,
                                        found.getKey(),
                                        found.getValue(),
                                        artefact.filter(found.getKey()::equals).isPresent()))
                .toList();
    }

    private String shown(String concept) {
        return twins.getOrDefault(concept, concept);
    }
}
