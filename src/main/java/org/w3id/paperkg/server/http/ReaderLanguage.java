package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.resource.LabelLanguage;

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

    /** The other of the two languages. */
    public LabelLanguage other() {
        return language.other();
    }

    /**
     * The address of a request in the other language; empty for a request that no link repeats, and
     * for a path that a browser would take for another host.
     */
    String otherwise(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || !path.startsWith("/") || path.startsWith("//")) {
            return "";
        }
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String others =
                Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
                        .map(pair -> pair + "&")
                        .collect(Collectors.joining());
        return path + "?" + others + "lang=" + other().tag();
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
