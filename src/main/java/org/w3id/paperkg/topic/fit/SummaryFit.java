package org.w3id.paperkg.topic.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Tells summaries that were written without knowing their paper ("a new deep learning model …") by
 * what they do not say: the words of the title. A title word is spoken of when the summary has it,
 * a rendering of it, or a word that goes with it in other papers of the collection; rare words
 * count more. A summary is suspect when the share of the title that it speaks of is low, and it
 * does not name what the title introduces. A small collection does not tell what goes with a word;
 * then only a summary that speaks of nothing in the title is suspect. How it was measured, says
 * docs/topics.md.
 */
public final class SummaryFit {
    /** Share of the title's weight under which a summary is suspect. */
    private static final double LOWEST_SHARE = 0.42;

    /** Weight of the known title words under which their absence means nothing. */
    private static final double LOWEST_WEIGHT = 8;

    private static final int FEWEST_KNOWN_WORDS = 2;

    /** An association of this strength speaks of the word for certain. */
    private static final double STRONG = 0.4;

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_ACRONYM = 6;

    private static final Map<String, List<String>> RENDERINGS =
            WordList.lines("title-words.txt").stream()
                    .map(line -> List.of(line.split("\\s+")))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    words -> EnglishForm.fold(words.get(0)),
                                    words -> words.subList(1, words.size()),
                                    (one, other) -> one));

    private final WordAssociation association;

    private SummaryFit(WordAssociation association) {
        this.association = association;
    }

    /** The papers whose summary seems to be about something else; none of those without one. */
    public static Set<ArxivId> suspects(List<PaperReading> papers, KoreanMorphology morphology) {
        List<SpokenWords> words =
                papers.parallelStream().map(paper -> SpokenWords.of(paper, morphology)).toList();
        List<Integer> unnamed =
                IntStream.range(0, papers.size())
                        .parallel()
                        .filter(i -> !words.get(i).summary().isEmpty() && !named(papers.get(i)))
                        .boxed()
                        .toList();
        Set<String> asked = new HashSet<>();
        unnamed.forEach(i -> asked.addAll(words.get(i).title()));
        SummaryFit fit = new SummaryFit(new WordAssociation(words, asked));
        return unnamed.parallelStream()
                .filter(i -> fit.suspect(words.get(i)))
                .map(i -> papers.get(i).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean suspect(SpokenWords words) {
        double all = 0;
        double spoken = 0;
        int known = 0;
        int tellable = 0;
        for (String word : words.title()) {
            double certainty = spokenOf(word, words.summary());
            if (certainty > 0 || association.known(word)) {
                known++;
                all += association.weight(word);
                spoken += association.weight(word) * certainty;
            }
            tellable += association.known(word) || RENDERINGS.containsKey(word) ? 1 : 0;
        }
        boolean little =
                known >= FEWEST_KNOWN_WORDS && all >= LOWEST_WEIGHT && spoken < LOWEST_SHARE * all;
        boolean nothing = tellable >= FEWEST_KNOWN_WORDS && spoken == 0;
        return little || nothing;
    }

    /** How surely a summary speaks of a title word, from 0 to 1. */
    private double spokenOf(String word, Set<String> summary) {
        List<String> renderings = RENDERINGS.getOrDefault(word, List.of());
        boolean said =
                summary.contains(word) && !association.common(word)
                        || summary.stream()
                                .anyMatch(other -> renderings.stream().anyMatch(other::contains));
        return said ? 1 : Math.min(1, association.strength(word, summary) / STRONG);
    }

    /** Whether a summary names what the title introduces, or has an acronym of title words. */
    private static boolean named(PaperReading paper) {
        List<Token> title = paper.passages().get(0).tokens();
        List<Token> summary =
                paper.passages().stream()
                        .skip(1)
                        .flatMap(passage -> passage.tokens().stream())
                        .toList();
        // A name may be printed with other hyphens: Show-1, Show1
        String all = summary.stream().map(Token::folded).collect(Collectors.joining());
        Set<String> acronyms = acronyms(title);
        return paper.artefact()
                        .map(Phrase::key)
                        .filter(name -> name.length() >= SHORTEST_NAME && all.contains(name))
                        .isPresent()
                || title.stream().anyMatch(word -> word.hangul() && all.contains(word.text()))
                || summary.stream().anyMatch(word -> acronyms.contains(word.folded()));
    }

    private static Set<String> acronyms(List<Token> title) {
        Set<String> acronyms = new HashSet<>();
        for (int from = 0; from < title.size(); from++) {
            StringBuilder initials = new StringBuilder();
            int last = Math.min(title.size(), from + LONGEST_ACRONYM);
            for (int i = from; i < last; i++) {
                initials.append(title.get(i).folded().charAt(0));
                if (initials.length() >= SHORTEST_NAME) {
                    acronyms.add(initials.toString());
                }
            }
        }
        return acronyms;
    }
}
