package org.w3id.paperkg.topic.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words without a subject of their own, kept as plain text files beside this class. */
public final class WordList {
    private static final Set<String> FUNCTION = words("function-words.txt");
    private static final Set<String> GENERIC = words("generic-words.txt");
    private static final Set<String> BUILDING = words("building-words.txt");
    private static final Set<String> KOREAN_MODIFIERS = words("korean-modifiers.txt");

    private static final Set<String> PROPER = words("proper-words.txt");
    private static final Set<String> KOREAN_GENERIC = words("korean-generic.txt");

    private WordList() {}

    /** English words that no term crosses: of, with, towards, improving. */
    public static boolean function(Token word) {
        return FUNCTION.contains(word.folded());
    }

    /** English words that are a topic only together with others: language, image, generation. */
    public static boolean building(Token word) {
        return BUILDING.contains(word.folded());
    }

    /** English words that are no topic alone or among themselves: model, accuracy, novel. */
    public static boolean generic(Token word) {
        return generic(word.folded());
    }

    /** The same for the key of a phrase. */
    public static boolean generic(String key) {
        return GENERIC.contains(key);
    }

    /** English words that keep their capital inside a term: Gaussian, Markov. */
    public static boolean proper(Token word) {
        return PROPER.contains(word.folded());
    }

    /** Korean words before a term that are not part of it. */
    public static boolean koreanModifier(String word) {
        return KOREAN_MODIFIERS.contains(word);
    }

    /** Korean words that name no subject when they stand alone. */
    public static boolean koreanGeneric(String word) {
        return KOREAN_GENERIC.contains(word);
    }

    /** Lines of a file beside this class, without its comments. */
    public static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word list '" + file + "'", e);
        }
    }

    private static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .map(EnglishForm::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
