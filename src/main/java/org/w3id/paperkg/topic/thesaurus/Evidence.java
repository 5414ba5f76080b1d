package org.w3id.paperkg.topic.thesaurus;

import java.time.LocalDate;

/**
 * The point of a summary that mentions a topic.
 *
 * @param digest date of the digest
 * @param point position of the point in the paper's summary of that day, from 1
 */
public record Evidence(LocalDate digest, int point) {}
