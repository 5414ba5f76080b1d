package org.w3id.paperkg.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.paperkg.query.LabelLanguage;

/**
 * The language of a page: the one asked for by {@code ?lang=}, else the best of {@code
 * Accept-Language}, else English.
 *
 * @param chosen by {@code ?lang=}
 */
public record ReaderLanguage(Optional<LabelLanguage> chosen, LabelLanguage language) {
    public static ReaderLanguage of(String parameter, String acceptLanguage) {
        Optional<LabelLanguage> chosen =
                List.of(LabelLanguage.values()).stream()
                        .filter(language -> language.tag().equals(parameter))
                        .findFirst();
        return new ReaderLanguage(chosen, chosen.orElseGet(() -> accepted(acceptLanguage)));
    }

    private static LabelLanguage accepted(String header) {
        try {
            String tag =
                    Locale.lookupTag(
                            Locale.LanguageRange.parse(header == null ? "en" : header),
                            List.of("en", "ko"));
            return "ko".equals(tag) ? LabelLanguage.KOREAN : LabelLanguage.ENGLISH;
        } catch (IllegalArgumentException malformed) {
            return LabelLanguage.ENGLISH;
        }
    }
}
