package org.w3id.paperkg.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.digest.Paper;

/**
 * Tells summaries that were written for no paper at all ("a new deep learning model …") by what
 * they do not say. A summary is suspect when nothing of the title is in it: no content word, in
 * English or in a known Korean rendering, no acronym of some of its words, no name. At least two
 * words of the title must have a known rendering, so that their absence means something.
 */
public final class SummaryFit {
    private static final int FEWEST_RENDERED_WORDS = 2;
    private static final int LONGEST_ACRONYM = 6;
    private static final Map<String, List<String>> RENDERINGS =
            WordList.lines("title-words.txt").stream()
                    .map(line -> List.of(line.split("\\s+")))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    words -> EnglishForm.fold(words.get(0)),
                                    words -> words.subList(1, words.size()),
                                    (one, other) -> one));

    /** Words of titles that such summaries have, too. */
    private static final Set<String> COMMON =
            Set.of(
                    "deep",
                    "learning",
                    "language",
                    "data",
                    "dataset",
                    "network",
                    "neural",
                    "machine");

    private SummaryFit() {}

    /**
     * Whether the summary seems to be about something else than the title; false without a summary.
     */
    public static boolean suspect(Paper paper) {
        return suspect(Passage.allOf(paper));
    }

    /**
     * @param passages the title, then the points
     */
    static boolean suspect(List<Passage> passages) {
        List<Token> title = passages.get(0).tokens();
        List<Passage> points = passages.subList(1, passages.size());
        long rendered =
                title.stream()
                        .map(Token::folded)
                        .filter(RENDERINGS::containsKey)
                        .distinct()
                        .count();
        return !points.isEmpty()
                && rendered >= FEWEST_RENDERED_WORDS
                && !sharesEnglish(title, points)
                && !sharesKorean(title, points);
    }

    private static boolean sharesEnglish(List<Token> title, List<Passage> points) {
        Set<String> words = new HashSet<>(acronyms(title));
        title.stream().filter(SummaryFit::content).map(Token::folded).forEach(words::add);
        // A name may be printed with other hyphens: Show-1, Show1
        String all = points.stream().map(Passage::text).collect(Collectors.joining(" "));
        boolean named =
                Optional.of(title.get(0).text()).filter(name -> name.length() > 3).stream()
                        .anyMatch(all::contains);
        return named
                || points.stream()
                        .flatMap(point -> point.tokens().stream())
                        .anyMatch(token -> words.contains(token.folded()));
    }

    private static boolean content(Token word) {
        boolean letters =
                word.text().length() >= 2 && word.text().chars().anyMatch(Character::isLetter);
        boolean empty =
                WordList.function(word) || WordList.generic(word) || COMMON.contains(word.folded());
        return letters && (!empty || TermShape.name(word.text()));
    }

    private static Set<String> acronyms(List<Token> title) {
        Set<String> acronyms = new HashSet<>();
        for (int from = 0; from < title.size(); from++) {
            StringBuilder initials = new StringBuilder();
            int last = Math.min(title.size(), from + LONGEST_ACRONYM);
            for (int i = from; i < last; i++) {
                initials.append(title.get(i).folded().charAt(0));
                if (initials.length() >= 3) {
                    acronyms.add(initials.toString());
                }
            }
        }
        return acronyms;
    }

    private static boolean sharesKorean(List<Token> title, List<Passage> points) {
        Set<String> renderings =
                title.stream()
                        .flatMap(word -> RENDERINGS.getOrDefault(word.folded(), List.of()).stream())
                        .collect(Collectors.toSet());
        title.stream().filter(Token::hangul).map(Token::text).forEach(renderings::add);
        return points.stream()
                .flatMap(point -> point.tokens().stream())
                .filter(Token::hangul)
                .anyMatch(word -> renderings.stream().anyMatch(word.text()::contains));
    }
}
