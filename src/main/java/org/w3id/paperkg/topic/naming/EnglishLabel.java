package org.w3id.paperkg.topic.naming;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.paperkg.topic.naming.Concept.Trait;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * Chooses the English label of a concept among its printed forms: singular, and without the
 * capitals of titles and of glosses, which translate no proper names.
 */
final class EnglishLabel {
    private static final double FAIR_SHARE = 0.04;
    private static final double SMALL_SHARE = 0.005;

    private static final Pattern DIMENSIONS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])([1-9])d(?![\\p{L}\\p{Nd}])");

    private static final Pattern ACTIVITY =
            Pattern.compile(
                    ".*\\s\\p{L}+(?:(?<!th)ing|tion|sion|ment|sis)s?", Pattern.CASE_INSENSITIVE);

    private EnglishLabel() {}

    static String of(Concept concept) {
        if (concept.listed().isPresent()) {
            return concept.listed().get().english();
        }
        Tally forms = forms(concept);
        Tally folded = new Tally();
        forms.ranked().forEach(form -> folded.add(lower(form), forms.count(form)));
        String best = folded.ranked().get(0);
        double share = concept.has(Trait.SPELLED_OUT) ? SMALL_SHARE : FAIR_SHARE;
        boolean everyday = forms.count(best) > 0 && forms.count(best) >= share * folded.count(best);
        String printed =
                forms.ranked().stream()
                        .filter(form -> lower(form).equals(best))
                        .findFirst()
                        .orElseThrow();
        return dimensions(
                everyday && !TermShape.name(printed.replaceAll("[ -].*", "")) ? best : printed);
    }

    /** The printed forms in the singular, without the capitals that any name would have there. */
    private static Tally forms(Concept concept) {
        Tally forms = new Tally();
        for (String form : concept.english().ranked()) {
            boolean common =
                    concept.has(Trait.IN_TITLES_ONLY)
                            || concept.words() > 1
                                    && (concept.has(Trait.TRANSLATED)
                                            || !concept.has(Trait.INTRODUCED)
                                                    && endsInActivity(form));
            String plain = dimensions(common ? withoutCapitals(form) : form);
            forms.add(singular(plain), concept.english().count(form));
        }
        return forms;
    }

    /** Caption Generation is no proper name, whatever its capitals. */
    private static boolean endsInActivity(String form) {
        return ACTIVITY.matcher(form).matches();
    }

    /** 3D has a capital in all labels. */
    private static String dimensions(String label) {
        return DIMENSIONS.matcher(label).replaceAll("$1D");
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static String singular(String form) {
        Phrase phrase = Phrase.of(form).orElseThrow();
        String last = phrase.last().text();
        String before = form.substring(0, phrase.last().start());
        return before + EnglishForm.singular(last) + form.substring(phrase.last().end());
    }

    private static String withoutCapitals(String form) {
        return Phrase.of(form).stream()
                .flatMap(phrase -> phrase.words().stream())
                .map(
                        word ->
                                separator(form, word)
                                        + (TermShape.name(word.text()) || WordList.proper(word)
                                                ? word.text()
                                                : lower(word.text())))
                .collect(Collectors.joining());
    }

    private static String separator(String form, Token word) {
        return word.start() == 0 ? "" : form.substring(word.start() - 1, word.start());
    }
}
