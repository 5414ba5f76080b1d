package org.w3id.paperkg.query.lookup;

/**
 * A topic of the graph, as the search for topics by name sees them.
 *
 * @param iri in full
 * @param label in English
 */
public record KnownTopic(String iri, String label, int papers) {}
