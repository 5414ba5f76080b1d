package org.w3id.paperkg.author;

/**
 * How two names vary.
 *
 * @param bits what the agreeing parts say for one person, less what the others say against
 */
record Agreement(NameVariation variation, double bits) {}
