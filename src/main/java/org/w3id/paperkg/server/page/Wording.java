package org.w3id.paperkg.server.page;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.w3id.paperkg.query.resource.LabelLanguage;

/** The words of the pages themselves, in the reader's language. */
public record Wording(LabelLanguage language) {
    private static final String BUNDLE = "org.w3id.paperkg.server.page.wording";
    private static final ResourceBundle.Control NO_OTHER_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * @param values for {0}, {1}, …
     * @throws MissingResourceException when no page has such words
     */
    public String of(String key, Object... values) {
        Locale locale =
                language == LabelLanguage.KOREAN ? Locale.forLanguageTag("ko") : Locale.ROOT;
        String text = ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LOCALE).getString(key);
        if (values.length == 0) {
            return text;
        }
        Object[] counted = Arrays.stream(values).map(Wording::counted).toArray();
        return new MessageFormat(text, Locale.ENGLISH).format(counted);
    }

    // a number as text could not choose between singular and plural
    private static Object counted(Object value) {
        return value.toString().matches("\\d{1,18}") ? Long.valueOf(value.toString()) : value;
    }

    /** The words for a name that a user may have made up, or the name itself. */
    public Label name(String group, String name) {
        String key = group + "." + name;
        return has(key) ? Label.plain(of(key), language.tag()) : Label.plain(name, "en");
    }

    /** The language of a part of the page, for its mark; null where it is that of the page. */
    public String elsewhere(String tag) {
        return tag.isEmpty() || tag.equals(language.tag()) ? null : tag;
    }

    /** Whether there are words for it. */
    public boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NO_OTHER_LOCALE).containsKey(key);
    }
}
