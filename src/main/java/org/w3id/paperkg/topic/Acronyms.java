package org.w3id.paperkg.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.digest.ArxivId;

/**
 * What the acronyms of a collection stand for. A paper's own gloss decides there; elsewhere the
 * expansion that most papers give, if it is a clear majority.
 */
final class Acronyms {
    private static final double MAJORITY = 0.6;
    private static final int FEWEST_PAPERS = 2;

    private final Map<String, Tally> expansions = new HashMap<>();
    private final Map<ArxivId, Map<String, String>> own = new HashMap<>();
    private final Map<String, Tally> printed = new HashMap<>();

    static Acronyms of(List<PaperReading> papers) {
        Acronyms acronyms = new Acronyms();
        papers.forEach(
                paper -> paper.abbreviations().forEach(gloss -> acronyms.add(paper.id(), gloss)));
        return acronyms;
    }

    private void add(ArxivId paper, Gloss.Abbreviation gloss) {
        String acronym = gloss.acronym().key();
        String expansion = gloss.expansion().key();
        boolean nested =
                gloss.expansion().words().stream()
                        .anyMatch(word -> Acronym.looksLikeOne(EnglishForm.singular(word.text())));
        if (nested || !TermShape.term(gloss.acronym()) || !TermShape.term(gloss.expansion())) {
            return;
        }
        String before =
                own.computeIfAbsent(paper, id -> new HashMap<>()).putIfAbsent(acronym, expansion);
        if (before == null) {
            expansions.computeIfAbsent(acronym, key -> new Tally()).add(expansion);
            printed.computeIfAbsent(expansion, key -> new Tally())
                    .add(EnglishForm.singular(gloss.acronym().text()));
        }
    }

    /** The key of a phrase with the acronyms in it written out, except undecided ones. */
    String resolve(Phrase phrase, ArxivId paper) {
        StringBuilder key = new StringBuilder();
        phrase.words().forEach(word -> key.append(resolve(word, paper)));
        return key.toString();
    }

    /** The same for one word. */
    String resolve(Token word, ArxivId paper) {
        String key = word.folded();
        boolean acronym =
                expansions.containsKey(key)
                        && Acronym.looksLikeOne(EnglishForm.singular(word.text()));
        if (!acronym) {
            return key;
        }
        String here = own.getOrDefault(paper, Map.of()).get(key);
        return here != null ? here : usual(key).orElse(key);
    }

    /** The expansion that an acronym has in most papers. */
    Optional<String> usual(String key) {
        Tally tally = expansions.get(key);
        return tally == null
                ? Optional.empty()
                : tally.majority(MAJORITY).filter(best -> tally.count(best) >= FEWEST_PAPERS);
    }

    /**
     * The acronyms of an expansion as printed, without a plural's s; not those that usually stand
     * for something else.
     */
    List<String> of(String expansion) {
        return printed.getOrDefault(expansion, new Tally()).ranked().stream()
                .filter(
                        acronym ->
                                usual(EnglishForm.fold(acronym))
                                        .orElse(expansion)
                                        .equals(expansion))
                .toList();
    }
}
