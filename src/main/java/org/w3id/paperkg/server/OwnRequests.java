package org.w3id.paperkg.server;

import org.eclipse.jetty.server.LocalConnector;

/**
 * Requests that the server sends to itself, so that what they need is compiled, read and kept when
 * the first visitor comes.
 *
 * @param way into the server that does not leave the program
 */
record OwnRequests(LocalConnector way) {
    // as nearly all clients do
    private static final String COMPRESSED = "gzip";
    private static final String PLAIN = "identity";

    private static final String REQUEST =
            """
            GET /%s HTTP/1.1
            Host: localhost
            Accept: %s
            Accept-Language: %s
            Accept-Encoding: %s
            Connection: close

            """
                    .replace("\n", "\r\n");

    /**
     * Has an answer made, and waits for it.
     *
     * @param path without the first slash
     * @return its first line, which has the status; empty when the server was stopped meanwhile
     */
    String ask(String path, String accept, String language) {
        return sent(REQUEST.formatted(path, accept, language, COMPRESSED))
                .lines()
                .findFirst()
                .orElse("");
    }

    /** The whole answer, header and all; empty when the server was stopped meanwhile. */
    String text(String path) {
        return sent(REQUEST.formatted(path, "*/*", "en", PLAIN));
    }

    private String sent(String request) {
        if (!way.isRunning()) {
            return "";
        }
        LocalConnector.LocalEndPoint end = way.executeRequest(request);
        while (end.isOpen() && way.isRunning()) {
            end.waitUntilClosed();
        }
        String answer = end.takeOutputString();
        if (!way.isRunning()) {
            return "";
        }
        return answer.isEmpty() ? "nothing" : answer;
    }
}
