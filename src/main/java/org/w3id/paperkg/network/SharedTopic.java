package org.w3id.paperkg.network;

/**
 * A topic that two people have both written on.
 *
 * @param jointPapers how many of their joint papers are about it; 0 when they wrote on it apart
 */
public record SharedTopic(PaperTopic topic, int jointPapers) {}
