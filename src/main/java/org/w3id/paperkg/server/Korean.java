package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Whether a reader wants Korean rather than English: by {@code ?lang=}, else by the browser. */
final class Korean {
    private Korean() {}

    static boolean isPreferred(HttpServletRequest request) {
        String chosen = request.getParameter("lang");
        String ranges = chosen == null ? request.getHeader("Accept-Language") : chosen;
        try {
            List<Locale.LanguageRange> wanted =
                    Locale.LanguageRange.parse(ranges == null ? "en" : ranges);
            return "ko".equals(Locale.lookupTag(wanted, List.of("ko", "en")));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
