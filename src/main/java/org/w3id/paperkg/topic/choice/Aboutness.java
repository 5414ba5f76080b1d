package org.w3id.paperkg.topic.choice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.topic.naming.Concept;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishLabels;
import org.w3id.paperkg.topic.naming.LearntNames;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * How probable it is that a librarian would give a topic to a paper, from 0 to 1: a logistic model
 * over the {@link Feature}s.
 */
public final class Aboutness {
    private static final double USUAL_TITLE_SHARE = 0.3;

    /** A smaller collection does not tell how rare a concept is; this many papers are assumed. */
    private static final int TELLING = 1000;

    private final Concepts concepts;
    private final EnglishLabels labels;
    private final Map<String, Statistics> statistics = new HashMap<>();
    private final int papers;

    /** How a concept is used in the collection, in papers. */
    private static final class Statistics {
        int papers;
        int titles;
        int own;
    }

    /**
     * @param topics of all papers
     * @param papers how many there are
     */
    public Aboutness(List<PaperTopic> topics, int papers, LearntNames names) {
        this.concepts = names.concepts();
        this.labels = names.labels();
        this.papers = Math.max(TELLING, papers);
        for (PaperTopic topic : topics) {
            Statistics seen = statistics.computeIfAbsent(topic.concept(), key -> new Statistics());
            seen.papers++;
            seen.titles += topic.any(o -> o.inTitle() && o.own()) ? 1 : 0;
            seen.own += topic.any(Occurrence::own) ? 1 : 0;
        }
    }

    /** Three decimals. */
    double score(PaperTopic topic) {
        double sum = 0;
        for (Map.Entry<Feature, Double> clue : clues(topic).entrySet()) {
            sum += clue.getKey().weight() * clue.getValue();
        }
        return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    }

    Map<Feature, Double> clues(PaperTopic topic) {
        Map<Feature, Double> clues = new EnumMap<>(Feature.class);
        clues.put(Feature.ANY, 1.0);
        inPaper(topic, clues);
        inCollection(topic, clues);
        byName(topic, clues);
        return clues;
    }

    private static void inPaper(PaperTopic topic, Map<Feature, Double> clues) {
        boolean title = topic.any(o -> o.inTitle() && o.own());
        put(clues, Feature.TITLE, title);
        put(
                clues,
                Feature.TITLE_HEAD,
                !title && topic.any(o -> o.inTitle() && o.place() == Occurrence.Place.HEAD));
        put(
                clues,
                Feature.TITLE_HEADING,
                topic.paper().heading().filter(h -> h.key().equals(topic.concept())).isPresent());
        put(clues, Feature.ARTEFACT, topic.artefact());
        boolean english = read(topic, Occurrence.Reading.ENGLISH);
        boolean korean = read(topic, Occurrence.Reading.KOREAN);
        boolean composed = read(topic, Occurrence.Reading.COMPOSED);
        put(clues, Feature.ENGLISH, english);
        put(clues, Feature.KOREAN, korean);
        put(clues, Feature.COMPOSED, composed && !korean);
        put(clues, Feature.BOTH_LANGUAGES, english && (korean || composed));
        put(clues, Feature.UNCERTAIN, !topic.any(Occurrence::certain));
        long count = topic.occurrences().stream().filter(Occurrence::inSummary).count();
        clues.put(Feature.FREQUENCY, Math.log1p(count));
        put(clues, Feature.NESTED, !topic.any(Occurrence::own));
        put(clues, Feature.INSIDE, !topic.any(o -> o.place() != Occurrence.Place.INSIDE));
    }

    private void inCollection(PaperTopic topic, Map<Feature, Double> clues) {
        Statistics seen = statistics.get(topic.concept());
        Concept concept = concept(topic);
        clues.put(Feature.RARITY, Math.log((double) papers / seen.papers) / Math.log(papers));
        // One paper says little, so the share is drawn to 0 as if one more had it elsewhere
        double share = seen.titles / (seen.papers + 1.0);
        clues.put(Feature.SUBJECT, Math.min(1, share / USUAL_TITLE_SHARE));
        clues.put(Feature.OWN_SHARE, (double) seen.own / seen.papers);
        clues.put(Feature.GLOSSES, Math.log1p(concept.glosses()));
        put(clues, Feature.LISTED, concept.listed().isPresent());
        put(clues, Feature.LISTED_TITLE, concept.listed().isPresent() && on(clues, Feature.TITLE));
    }

    private void byName(PaperTopic topic, Map<Feature, Double> clues) {
        Concept concept = concept(topic);
        List<Token> words = labels.words(concept);
        boolean single = words.size() == 1;
        put(clues, Feature.WORD, single);
        clues.put(Feature.WORD_GLOSSES, single ? Math.log1p(concept.glosses()) : 0);
        put(clues, Feature.NAME, concept.name());
        String artefact = topic.paper().artefact().map(Phrase::key).orElse("");
        put(
                clues,
                Feature.ARTEFACT_VARIANT,
                artefact.length() > 2
                        && topic.concept().length() > artefact.length()
                        && topic.concept().startsWith(artefact));
        put(clues, Feature.GERUND, !single && words.get(0).text().endsWith("ing"));
        long generic =
                words.stream().filter(w -> WordList.generic(w) || WordList.building(w)).count();
        clues.put(Feature.GENERIC, (double) generic / words.size());
    }

    private Concept concept(PaperTopic topic) {
        return concepts.byKey(topic.concept()).orElseThrow();
    }

    private static boolean read(PaperTopic topic, Occurrence.Reading reading) {
        return topic.any(o -> o.inSummary() && o.reading() == reading);
    }

    private static void put(Map<Feature, Double> clues, Feature clue, boolean on) {
        clues.put(clue, on ? 1.0 : 0.0);
    }

    private static boolean on(Map<Feature, Double> clues, Feature clue) {
        return clues.get(clue) > 0;
    }
}
