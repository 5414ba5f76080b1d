package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.w3id.paperkg.query.likeness.TakenName;

/** The address that asks for the same by slugs, where a request has names that somebody typed. */
public final class CanonicalAddress {
    private CanonicalAddress() {}

    /**
     * Says what the names of a request were taken for (RFC 9110 section 8.7).
     *
     * @param taken by name of the parameter; nothing is said when it has none
     */
    public static void tell(
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, List<TakenName>> taken) {
        if (taken.values().stream().anyMatch(some -> !some.isEmpty())) {
            response.setHeader("Content-Location", of(request, taken));
        }
    }

    private static String of(HttpServletRequest request, Map<String, List<TakenName>> taken) {
        StringJoiner query = new StringJoiner("&", "?", "");
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            List<TakenName> some = taken.getOrDefault(name, List.of());
                            for (String value : values) {
                                query.add(pair(name, slug(value, some)));
                            }
                        });
        return request.getRequestURI() + query;
    }

    private static String slug(String value, List<TakenName> taken) {
        return taken.stream()
                .filter(name -> name.typed().equals(value))
                .map(TakenName::slug)
                .findFirst()
                .orElse(value);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
