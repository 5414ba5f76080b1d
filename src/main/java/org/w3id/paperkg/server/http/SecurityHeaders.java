package org.w3id.paperkg.server.http;

import org.eclipse.jetty.http.HttpFields;

/**
 * What every answer says to browsers, errors and files included: to load nothing from elsewhere and
 * to be shown in no frame (a page that may be replaces that), to take a file for what it is, and to
 * tell no other site where a reader came from.
 *
 * @see <a href="https://www.w3.org/TR/referrer-policy/">Referrer Policy</a>
 * @see <a href="https://fetch.spec.whatwg.org/#x-content-type-options-header">Fetch, nosniff</a>
 */
public final class SecurityHeaders {
    private static final String POLICY = PagePolicy.STRICT.header(false);

    private SecurityHeaders() {}

    /**
     * @param headers of an answer that is about to be made, or made anew
     */
    public static void put(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
    }
}
