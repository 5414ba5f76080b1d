package org.w3id.paperkg.network;

/**
 * A topic of papers.
 *
 * @param label in English
 * @param korean label; empty when there is none
 */
public record PaperTopic(String iri, String label, String korean) {}
