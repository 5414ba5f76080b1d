package org.w3id.paperkg.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages with which visitors begin. Asked for by the server itself when a graph is new, they and
 * all that is compiled and read for them are there when the first visitor comes.
 */
final class FirstPages {
    private static final List<String> ADDRESSES = List.of("", "topics", "search?q=language+model");
    private static final List<String> LANGUAGES = List.of("en", "ko");

    private static final Logger LOG = LoggerFactory.getLogger(FirstPages.class);

    private FirstPages() {}

    /** Asks for them one after the other, beside all else. */
    static void ask(URI server) {
        Thread visitor = new Thread(() -> visit(server), "paperkg-first-pages");
        visitor.setDaemon(true);
        visitor.start();
    }

    private static void visit(URI server) {
        try {
            for (String address : ADDRESSES) {
                for (String language : LANGUAGES) {
                    URLConnection page = server.resolve(address).toURL().openConnection();
                    page.setRequestProperty("Accept", "text/html");
                    page.setRequestProperty("Accept-Language", language);
                    try (InputStream answer = page.getInputStream()) {
                        answer.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (IOException e) {
            LOG.debug("the server stops, or visitors will see what is wrong", e);
        }
    }
}
