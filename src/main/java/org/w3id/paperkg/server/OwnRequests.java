package org.w3id.paperkg.server;

import org.eclipse.jetty.server.LocalConnector;

/**
 * Requests that the server sends to itself, so that what they need is compiled, read and kept when
 * the first visitor comes. They accept compressed answers, as nearly all clients do.
 *
 * @param way into the server that does not leave the program
 */
record OwnRequests(LocalConnector way) {
    private static final String REQUEST =
            """
            GET /%s HTTP/1.1
            Host: localhost
            Accept: %s
            Accept-Encoding: gzip
            Accept-Language: %s
            Connection: close

            """
                    .replace("\n", "\r\n");

    /**
     * Waits for the answer.
     *
     * @param path without the first slash
     * @return its first line, which has the status; empty when the server was stopped meanwhile
     */
    String ask(String path, String accept, String language) {
        if (!way.isRunning()) {
            return "";
        }
        LocalConnector.LocalEndPoint request =
                way.executeRequest(REQUEST.formatted(path, accept, language));
        while (request.isOpen() && way.isRunning()) {
            request.waitUntilClosed();
        }
        String answer = request.takeOutputString();
        return way.isRunning() ? answer.lines().findFirst().orElse("nothing") : "";
    }
}
