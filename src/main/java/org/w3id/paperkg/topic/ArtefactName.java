package org.w3id.paperkg.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The name that a title gives to what the paper introduces: {@code SubGen} in "SubGen: Token
 * Generation …". Conservative: a short name before the first colon, that looks like a name or is a
 * single uncommon word.
 */
public final class ArtefactName {
    private static final int MOST_WORDS = 4;
    private static final List<String> ENDINGS_OF_ACTIONS =
            List.of("ing", "tion", "tions", "ment", "ness", "ity", "ism", "ally", "ology");
    private static final List<String> KINDS =
            List.of(
                    "dataset",
                    "bench",
                    "benchmark",
                    "arena",
                    "gym",
                    "leaderboard",
                    "corpus",
                    "toolkit",
                    "library");

    private ArtefactName() {}

    /** The artefact, without LaTeX and backticks. */
    public static Optional<String> introducedBy(String title) {
        String spoken = Markup.spoken(title);
        int colon = spoken.indexOf(": ");
        if (colon < 1) {
            return Optional.empty();
        }
        String name = spoken.substring(0, colon).strip().replaceAll("^[\"'“‘]|[\"'”’]$", "");
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isName(String name) {
        String[] words = name.split("\\s+");
        if (words.length > MOST_WORDS || name.matches(".*[?!,;:()\\[\\]].*")) {
            return false;
        }
        List<Token> tokens = Tokenizer.tokens(name);
        if (tokens.isEmpty() || tokens.stream().anyMatch(Token::hangul)) {
            return false;
        }
        if (Arrays.stream(words).anyMatch(ArtefactName::nameInside)) {
            return tokens.stream().noneMatch(token -> proseWord(token));
        }
        String last = words[words.length - 1];
        if (words.length > 1) {
            boolean kind = KINDS.contains(last.toLowerCase(java.util.Locale.ROOT));
            return kind && words.length == 2 && uncommon(words[0]);
        }
        return uncommon(name);
    }

    /** Inner capitals, digits, or a hyphen that joins a name: "SubGen", "GPT4", "InternLM-Math". */
    private static boolean nameInside(String word) {
        boolean acronymOfTheField = COMMON_ACRONYMS.contains(EnglishForm.fold(word));
        return !acronymOfTheField
                && Tokenizer.tokens(word).stream()
                        .anyMatch(
                                token ->
                                        TermShape.name(token.text())
                                                && !COMMON_ACRONYMS.contains(
                                                        EnglishForm.fold(token.text())));
    }

    private static final List<String> COMMON_ACRONYMS =
            List.of(
                    "llm", "ai", "lm", "vlm", "mllm", "gpt", "nlp", "rl", "rlhf", "rag", "2d", "3d",
                    "4d", "gpu", "cnn", "vit", "kv", "nerf");

    private static boolean proseWord(Token word) {
        return WordList.function(word) && !TermShape.name(word.text());
    }

    private static boolean uncommon(String word) {
        boolean looksRight = word.matches("\\p{Lu}[\\p{L}\\p{Nd}+-]{2,}");
        boolean prose =
                Tokenizer.tokens(word).stream()
                        .anyMatch(part -> WordList.function(part) || WordList.generic(part));
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return looksRight && !prose && ENDINGS_OF_ACTIONS.stream().noneMatch(lower::endsWith);
    }
}
