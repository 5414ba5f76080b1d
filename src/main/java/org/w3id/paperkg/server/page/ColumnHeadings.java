package org.w3id.paperkg.server.page;

import java.util.Locale;
import java.util.ResourceBundle;
import org.w3id.paperkg.query.LabelLanguage;

/**
 * What a column of an answer is called. In English that is the name of its variable, as people
 * write it; in Korean it is looked up, and the English one stands for what is not there.
 */
final class ColumnHeadings {
    private static final ResourceBundle KOREAN =
            ResourceBundle.getBundle(
                    "org.w3id.paperkg.server.page.columns",
                    Locale.KOREAN,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private ColumnHeadings() {}

    /**
     * @param variable such as {@code sharedTopics}
     */
    static Label of(String variable, LabelLanguage reader) {
        if (reader == LabelLanguage.KOREAN && KOREAN.containsKey(variable)) {
            return Label.plain(KOREAN.getString(variable), reader.tag());
        }
        String spaced = variable.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return Label.plain(spaced.toLowerCase(Locale.ROOT), LabelLanguage.ENGLISH.tag());
    }
}
