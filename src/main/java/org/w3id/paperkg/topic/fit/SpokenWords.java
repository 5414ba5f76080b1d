package org.w3id.paperkg.topic.fit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * The distinct words of a paper: of the title in English, without function words; of the summary
 * folded, and Korean ones without their particles.
 */
record SpokenWords(Set<String> title, Set<String> summary) {
    static SpokenWords of(PaperReading paper, KoreanMorphology morphology) {
        Set<String> title = new LinkedHashSet<>();
        for (Token word : paper.passages().get(0).tokens()) {
            if (word.latin() && word.folded().length() > 1 && !WordList.function(word)) {
                title.add(word.folded());
            }
        }
        Set<String> summary = new HashSet<>();
        for (Passage passage : paper.passages().subList(1, paper.passages().size())) {
            for (Token word : passage.tokens()) {
                String form = word.hangul() ? morphology.word(word.text()).stem() : word.folded();
                if (form.length() > 1) {
                    summary.add(form);
                }
            }
        }
        return new SpokenWords(title, summary);
    }
}
