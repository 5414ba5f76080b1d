package org.w3id.paperkg.topic.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.topic.text.Markup;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * The name that a title gives to what the paper introduces: {@code SubGen} in "SubGen: Token
 * Generation …". Conservative: at most four words before the first colon that hold a word with
 * inner capitals or digits (HeadStudio, GPT4), or one word of parts (Show-o, Chain-of-Table), or
 * one uncommon word alone (Keyframer), with a number (Lumiere 2) or with the kind of thing it is
 * (Aya Dataset).
 */
public final class ArtefactName {
    private static final int MOST_WORDS = 4;
    private static final List<String> ENDINGS_OF_PROSE =
            List.of("ing", "tion", "tions", "ment", "ness", "ity", "ism", "ally", "ology");
    private static final Set<String> KINDS =
            Set.of(
                    "dataset",
                    "bench",
                    "benchmark",
                    "arena",
                    "gym",
                    "leaderboard",
                    "corpus",
                    "toolkit");
    private static final Set<String> PREFIXES =
            Set.of(
                    "auto", "co", "cross", "end", "few", "fine", "high", "in", "inter", "intra",
                    "large", "long", "low", "many", "multi", "non", "off", "on", "one", "open",
                    "over", "post", "pre", "re", "real", "self", "semi", "short", "single", "small",
                    "state", "sub", "super", "test", "train", "two", "under", "zero");
    private static final Set<String> ACRONYMS_OF_THE_FIELD =
            Set.of(
                    "llm", "ai", "lm", "vlm", "mllm", "gpt", "nlp", "rl", "rlhf", "rag", "2d", "3d",
                    "4d", "gpu", "cnn", "vit", "kv", "nerf", "dpo", "moe");

    private ArtefactName() {}

    /** The artefact, without LaTeX and backticks. */
    public static Optional<String> introducedBy(String title) {
        String spoken = Markup.spoken(Normalizer.normalize(title, Normalizer.Form.NFC));
        int colon = spoken.indexOf(": ");
        if (colon < 1) {
            return Optional.empty();
        }
        String name = spoken.substring(0, colon).strip().replaceAll("^[\"'“‘]|[\"'”’]$", "");
        return Phrase.of(name).filter(ArtefactName::isName).map(phrase -> name);
    }

    private static boolean isName(Phrase name) {
        boolean korean = name.words().stream().anyMatch(Token::hangul);
        boolean tooLong = name.source().split("\\s+").length > MOST_WORDS;
        if (tooLong || korean || name.source().matches(".*[?!,;:()\\[\\]].*")) {
            return false;
        }
        if (hyphenated(name)) {
            return true;
        }
        if (name.words().stream().anyMatch(ArtefactName::proseWord)) {
            return false;
        }
        Token first = name.words().get(0);
        return name.words().stream().anyMatch(ArtefactName::nameInside)
                || name.size() == 1 && uncommon(first)
                || name.size() == 2 && uncommon(first) && numberOrKind(name.last());
    }

    private static boolean proseWord(Token word) {
        return WordList.function(word) && !TermShape.name(word.text());
    }

    private static boolean nameInside(Token word) {
        return TermShape.name(word.text()) && !ACRONYMS_OF_THE_FIELD.contains(word.folded());
    }

    /**
     * Show-o, Logic-RL, Chain-of-Table: one word of parts, with a capital, unless it is Text-to-3D
     * or put together as ordinary words are, like Self-Training.
     */
    private static boolean hyphenated(Phrase name) {
        String source = name.source();
        boolean oneWord = source.matches("[^\\s-]+(?:-[^\\s-]+)+");
        if (!oneWord || name.size() < 2 || !source.matches(".*\\p{Lu}.*")) {
            return false;
        }
        boolean ordinary =
                PREFIXES.contains(name.words().get(0).folded())
                        && !name.last().text().matches("\\p{L}|.*\\p{Lu}.*\\p{Lu}.*");
        boolean generic = name.words().stream().allMatch(WordList::generic);
        return !ordinary && !generic && !source.toLowerCase(Locale.ROOT).contains("-to-");
    }

    private static boolean numberOrKind(Token word) {
        return KINDS.contains(word.folded()) || word.text().matches("[\\p{Nd}.]+");
    }

    private static boolean uncommon(Token word) {
        return word.text().matches("\\p{Lu}[\\p{L}\\p{Nd}+]{2,}")
                && !ACRONYMS_OF_THE_FIELD.contains(word.folded())
                && !WordList.generic(word)
                && !WordList.building(word)
                && ENDINGS_OF_PROSE.stream().noneMatch(word.folded()::endsWith);
    }
}
