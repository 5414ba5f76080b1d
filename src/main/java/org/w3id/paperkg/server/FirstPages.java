package org.w3id.paperkg.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.server.LocalConnector;

/**
 * The pages with which visitors begin. Asked for by the server itself when a graph is new, they and
 * all that is compiled and read for them are there when the first visitor comes.
 *
 * @param own a way into the server that does not leave the program
 */
record FirstPages(LocalConnector own) implements Runnable {
    private static final List<String> ADDRESSES =
            List.of(
                    "",
                    "topics",
                    "search?q=" + URLEncoder.encode("language model", StandardCharsets.UTF_8));
    private static final List<String> LANGUAGES = List.of("en", "ko");

    private static final String REQUEST =
            """
            GET /%s HTTP/1.1
            Host: localhost
            Accept: text/html
            Accept-Language: %s
            Connection: close

            """
                    .replace("\n", "\r\n");

    /**
     * @throws IllegalStateException when one of them cannot be made
     */
    @Override
    public void run() {
        for (String address : ADDRESSES) {
            for (String language : LANGUAGES) {
                if (own.isRunning()) {
                    ask(address, language);
                }
            }
        }
    }

    private void ask(String address, String language) {
        LocalConnector.LocalEndPoint request =
                own.executeRequest(REQUEST.formatted(address, language));
        while (request.isOpen() && own.isRunning()) {
            request.waitUntilClosed();
        }
        String answer = request.takeOutputString();
        String status = answer.lines().findFirst().orElse("nothing");
        if (own.isRunning() && !status.contains(" 200 ")) {
            throw new IllegalStateException("/" + address + " is answered with " + status);
        }
    }
}
