package org.w3id.paperkg.topic.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.topic.text.Markup;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.Tokenizer;
import org.w3id.paperkg.topic.thesaurus.Evidence;

/**
 * A title or a point of a summary, in words.
 *
 * @param evidence where it stands; empty for a title
 * @param text as printed, its letters composed (Unicode's form NFC), formulas and addresses blanked
 */
public record Passage(Optional<Evidence> evidence, String text, List<Token> tokens) {
    static Passage of(Optional<Evidence> evidence, String source) {
        String text = Markup.blanked(Normalizer.normalize(source, Normalizer.Form.NFC));
        return new Passage(evidence, text, Tokenizer.tokens(text));
    }

    /** The title first, then the points of all listings in order. */
    static List<Passage> allOf(Paper paper) {
        List<Passage> passages = new ArrayList<>();
        passages.add(of(Optional.empty(), Markup.spoken(paper.title())));
        for (Listing listing : paper.listings()) {
            for (SummaryPoint point : listing.points()) {
                Evidence evidence = new Evidence(listing.date(), point.position());
                passages.add(of(Optional.of(evidence), point.text()));
            }
        }
        return List.copyOf(passages);
    }

    boolean title() {
        return evidence.isEmpty();
    }

    /** The tokens {@code from} to {@code to}, the latter excluded. */
    Phrase phrase(int from, int to) {
        return new Phrase(tokens.subList(from, to), text);
    }
}
