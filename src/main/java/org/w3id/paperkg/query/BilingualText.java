package org.w3id.paperkg.query;

import org.w3id.paperkg.query.resource.LabelLanguage;

/**
 * What somebody wrote in English, and in Korean if they did.
 *
 * @param korean empty when there is none
 */
public record BilingualText(String english, String korean) {
    /**
     * The text a reader gets.
     *
     * @param language in which it is, which need not be the reader's
     */
    public record Chosen(String text, LabelLanguage language) {}

    /** One that nobody translated. */
    static BilingualText english(String text) {
        return new BilingualText(text, "");
    }

    /** In the reader's language if there is such a text, else in English. */
    public Chosen in(LabelLanguage reader) {
        return reader == LabelLanguage.KOREAN && !korean.isEmpty()
                ? new Chosen(korean, LabelLanguage.KOREAN)
                : new Chosen(english, LabelLanguage.ENGLISH);
    }
}
