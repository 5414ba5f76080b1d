/**
 * Connections to clients: how many threads and how much time they get. Knows Jetty, and nothing of
 * what is asked.
 */
package org.w3id.paperkg.server.connection;
