/**
 * Passwords before the server, or before parts of it. Knows Jetty, and nothing of what is asked.
 */
package org.w3id.paperkg.server.protection;
