/**
 * Problems in words: what is sent about one, and what their kinds mean. Knows the pages and their
 * words, which HTTP itself does not.
 */
package org.w3id.paperkg.server.problem;
