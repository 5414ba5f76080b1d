package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.choice.Aboutness;
import org.w3id.paperkg.topic.choice.Occurrence;
import org.w3id.paperkg.topic.choice.OccurrenceFinder;
import org.w3id.paperkg.topic.choice.PaperTopic;
import org.w3id.paperkg.topic.choice.Selection;
import org.w3id.paperkg.topic.fit.SummaryFit;
import org.w3id.paperkg.topic.naming.Acronyms;
import org.w3id.paperkg.topic.naming.AmbiguousForms;
import org.w3id.paperkg.topic.naming.Composition;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishLabels;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.naming.KoreanNames;
import org.w3id.paperkg.topic.naming.LearntNames;
import org.w3id.paperkg.topic.naming.TermBoundaries;
import org.w3id.paperkg.topic.naming.WordTranslations;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Mines a collection for topics: learns from titles, glosses and the authority list how concepts
 * are called in both languages, finds the concepts in all texts, and keeps for each paper what it
 * is most probably about. What is kept, says {@link Selection}.
 */
public final class TopicMiner {
    private final TopicCuration written;
    private final TopicCuration curation;

    public TopicMiner() {
        this(TopicCuration.NONE);
    }

    public TopicMiner(TopicCuration curation) {
        this.written = curation;
        this.curation = curation.applied();
    }

    /** The same answer for the same papers, in whatever order they come and whatever the locale. */
    public Thesaurus find(List<Paper> papers) {
        Mining mining = learn(papers);
        Thesaurus thesaurus = mining.thesaurus();
        return new Thesaurus(
                thesaurus.topics(),
                thesaurus.mentions(),
                thesaurus.suspects(),
                IdleDecisions.of(written, mining, thesaurus));
    }

    public Mining learn(List<Paper> papers) {
        KoreanMorphology morphology = new KoreanMorphology();
        List<Paper> sorted = papers.stream().sorted(Comparator.comparing(Paper::id)).toList();
        List<PaperReading> all = sorted.parallelStream().map(PaperReading::of).toList();
        Set<ArxivId> suspects = SummaryFit.suspects(all, morphology);
        List<PaperReading> readings = trusted(sorted, all, suspects);
        Acronyms acronyms = Acronyms.of(readings, curation);
        EnglishNames english = new EnglishNames(acronyms, curation);
        TermBoundaries edges = TermBoundaries.of(readings, english, morphology);
        AmbiguousForms ambiguous = new AmbiguousForms(curation, english);
        Concepts concepts = Concepts.of(readings, english, ambiguous, edges, curation);
        KoreanNames korean = KoreanNames.of(concepts, edges, ambiguous);
        Composition composition =
                new Composition(
                        morphology,
                        WordTranslations.of(readings, edges, english, curation, morphology),
                        korean,
                        english,
                        key -> concepts.byKey(key).filter(c -> !c.proper()).isPresent());
        composition.terms(readings).forEach(korean::compose);
        OccurrenceFinder finder = new OccurrenceFinder(concepts, english, korean, ambiguous);
        EnglishLabels labels = new EnglishLabels();
        Map<String, String> twins = concepts.twins(labels);
        List<PaperTopic> found =
                readings.parallelStream()
                        .flatMap(p -> topics(p, finder, english, twins).stream())
                        .toList();
        Aboutness aboutness = new Aboutness(found, readings.size(), concepts, labels);
        return new Mining(
                found,
                aboutness,
                new ThesaurusBuilder(
                        new LearntNames(concepts, acronyms, korean, english, labels), curation),
                concepts,
                english,
                suspects);
    }

    /** A suspect summary is not read. */
    private static List<PaperReading> trusted(
            List<Paper> papers, List<PaperReading> readings, Set<ArxivId> suspects) {
        List<PaperReading> trusted = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            PaperReading reading = readings.get(i);
            boolean suspect = suspects.contains(reading.id());
            trusted.add(suspect ? reading.titleOnly(papers.get(i)) : reading);
        }
        return trusted;
    }

    private static List<PaperTopic> topics(
            PaperReading paper,
            OccurrenceFinder finder,
            EnglishNames english,
            Map<String, String> twins) {
        SortedMap<String, List<Occurrence>> byConcept = new TreeMap<>();
        for (Occurrence occurrence : finder.occurrences(paper)) {
            byConcept
                    .computeIfAbsent(
                            twins.getOrDefault(occurrence.concept(), occurrence.concept()),
                            key -> new ArrayList<>())
                    .add(occurrence);
        }
        String artefact =
                paper.artefact()
                        .map(name -> english.key(name, paper.id()))
                        .map(key -> twins.getOrDefault(key, key))
                        .orElse("");
        return byConcept.entrySet().stream()
                .map(
                        found ->
                                new PaperTopic(
                                        paper,
                                        found.getKey(),
                                        found.getValue(),
                                        found.getKey().equals(artefact)))
                .toList();
    }
}
