/**
 * Functions on indexed texts that {@code text:query} lacks: how many texts there are without
 * reading them, and marks in the few that are shown. Knows Lucene and Jena's text index, and
 * nothing of what the texts are.
 */
package org.w3id.paperkg.store.search;
