package org.w3id.paperkg.server.feed;

import java.net.URI;
import java.util.Optional;

/**
 * Where a feed is read.
 *
 * @param site address of the server
 * @param self path of this page of the feed
 * @param page path of the same for browsers
 * @param next path of the feed's next page
 */
public record FeedPlace(String site, String self, String page, Optional<String> next) {
    /** A path of the server as a whole address. */
    String address(String path) {
        return URI.create(site).resolve(path).toString();
    }
}
