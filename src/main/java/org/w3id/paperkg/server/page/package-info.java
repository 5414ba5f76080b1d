/**
 * Pages for browsers: what they show, read from the graph, and the templates of {@code
 * src/main/jte} that show it. Pages need no script and nothing from other servers.
 */
package org.w3id.paperkg.server.page;
