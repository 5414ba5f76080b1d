package org.w3id.paperkg.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The pages with which visitors begin. Asked for by the server itself when a graph is new, they and
 * all that is compiled and read for them are there when the first visitor comes.
 *
 * @param own as long as they take
 */
record FirstPages(OwnRequests own) implements Runnable {
    private static final List<String> ADDRESSES =
            List.of(
                    "",
                    "topics",
                    "search?q=" + URLEncoder.encode("language model", StandardCharsets.UTF_8));
    static final List<String> LANGUAGES = List.of("en", "ko");

    /**
     * @throws IllegalStateException when one of them cannot be made
     */
    @Override
    public void run() {
        for (String address : ADDRESSES) {
            for (String language : LANGUAGES) {
                String status = own.ask(address, "text/html", language);
                if (!status.isEmpty() && !status.contains(" 200 ")) {
                    throw new IllegalStateException("/" + address + " is answered with " + status);
                }
            }
        }
    }
}
