package org.w3id.paperkg.server.feed;

import java.util.Optional;

/**
 * Where a feed is read.
 *
 * @param site address of the server, without a slash at its end; the others are below it
 * @param self of this page of the feed
 * @param page of the same for browsers
 * @param next of the feed's next page
 */
public record FeedPlace(String site, String self, String page, Optional<String> next) {}
