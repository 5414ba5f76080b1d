package org.w3id.paperkg.topic.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.topic.reading.Gloss;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * What the acronyms of a collection stand for. A paper's own gloss decides there; elsewhere the
 * expansion that most papers give, if it is a clear majority.
 */
public final class AcronymExpansions {
    private static final double MAJORITY = 0.6;
    private static final int FEWEST_PAPERS = 2;
    private static final int COMMON_END = 5;
    private static final double RARE = 0.1;

    private final Map<String, Tally> expansions = new HashMap<>();
    private final Map<ArxivId, Map<String, String>> own = new HashMap<>();
    private final Map<String, Tally> printed = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();

    public static AcronymExpansions of(List<PaperReading> papers, TopicCuration curation) {
        AcronymExpansions acronyms = new AcronymExpansions();
        curation.concepts().forEach(acronyms::list);
        papers.forEach(
                paper -> paper.abbreviations().forEach(gloss -> acronyms.add(paper.id(), gloss)));
        return acronyms;
    }

    private void list(ListedConcept concept) {
        String expansion = EnglishForm.key(concept.english());
        for (ListedConcept.Form form : concept.forms()) {
            String acronym = EnglishForm.singular(form.label().text());
            if (Acronym.looksLikeOne(acronym) && !form.ambiguous()) {
                listed.putIfAbsent(EnglishForm.fold(acronym), expansion);
                printed.computeIfAbsent(expansion, key -> new Tally()).add(acronym);
            }
        }
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
                (expansions.containsKey(key) || listed.containsKey(key))
                        && Acronym.hasCapitals(EnglishForm.singular(word.text()));
        if (!acronym) {
            return key;
        }
        String here = paper == null ? null : own.getOrDefault(paper, Map.of()).get(key);
        Optional<String> usual = usual(key);
        boolean own = here != null && usual.filter(u -> misprint(key, here, u)).isEmpty();
        return own ? here : usual.orElse(key);
    }

    /**
     * Whether a paper's own expansion is only a wrong word for the usual one (LLM, "long language
     * model"): the same end, and hardly anybody else has it.
     */
    private boolean misprint(String acronym, String here, String usual) {
        Tally tally = expansions.get(acronym);
        int end = Math.min(COMMON_END, usual.length());
        return !here.equals(usual)
                && here.endsWith(usual.substring(usual.length() - end))
                && tally.count(here) <= RARE * Math.max(tally.count(usual), FEWEST_PAPERS);
    }

    /** The key of a phrase that stands in no paper. */
    String resolve(Phrase phrase) {
        return resolve(phrase, null);
    }

    /** The expansion that an acronym has in most papers. */
    Optional<String> usual(String key) {
        if (listed.containsKey(key)) {
            return Optional.of(listed.get(key));
        }
        Tally tally = expansions.get(key);
        return tally == null
                ? Optional.empty()
                : tally.majority(MAJORITY).filter(best -> tally.count(best) >= FEWEST_PAPERS);
    }

    /**
     * The acronyms of an expansion as printed, without a plural's s; not those that usually stand
     * for something else.
     */
    public List<String> of(String expansion) {
        return printed.getOrDefault(expansion, new Tally()).ranked().stream()
                .filter(
                        acronym ->
                                usual(EnglishForm.fold(acronym))
                                        .orElse(expansion)
                                        .equals(expansion))
                .toList();
    }
}
