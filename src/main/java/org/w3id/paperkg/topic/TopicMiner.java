package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.choice.Aboutness;
import org.w3id.paperkg.topic.choice.PaperTopic;
import org.w3id.paperkg.topic.choice.PaperTopics;
import org.w3id.paperkg.topic.choice.Selection;
import org.w3id.paperkg.topic.fit.SummaryFit;
import org.w3id.paperkg.topic.naming.LearntNames;
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
        LearntNames names = LearntNames.of(readings, curation, morphology);
        PaperTopics topics = new PaperTopics(names);
        List<PaperTopic> found =
                readings.parallelStream().flatMap(paper -> topics.of(paper).stream()).toList();
        return new Mining(
                found,
                new Aboutness(found, readings.size(), names),
                new ThesaurusBuilder(names, curation),
                names.concepts(),
                names.english(),
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
}
