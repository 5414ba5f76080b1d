package org.w3id.paperkg.server.page.query;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Label;

/**
 * What an answer's columns are called, and the words with which a query itself sorts its rows into
 * kinds. In English that is what the query says; in Korean it is looked up, and English stands for
 * what is not there.
 */
final class AnswerWords {
    private static final ResourceBundle KOREAN =
            ResourceBundle.getBundle(
                    "org.w3id.paperkg.server.page.answers",
                    Locale.KOREAN,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private AnswerWords() {}

    /**
     * @param variable such as {@code sharedTopics}
     */
    static Label heading(String variable, LabelLanguage reader) {
        String spaced = variable.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return inKorean(variable, reader)
                .orElseGet(
                        () ->
                                Label.plain(
                                        spaced.toLowerCase(Locale.ROOT),
                                        LabelLanguage.ENGLISH.tag()));
    }

    /**
     * A word of the query's own, such as {@code first day} among the figures.
     *
     * @return empty when the text is to be shown as it is
     */
    static Optional<Label> value(String variable, String text, LabelLanguage reader) {
        return inKorean(variable + "." + text.replace(' ', '-'), reader);
    }

    private static Optional<Label> inKorean(String key, LabelLanguage reader) {
        return reader == LabelLanguage.KOREAN && KOREAN.containsKey(key)
                ? Optional.of(Label.plain(KOREAN.getString(key), reader.tag()))
                : Optional.empty();
    }
}
