/**
 * Reads what people decided about topics and authors: the thesaurus, corrections, and the mistakes
 * in both, each with its line. Knows Turtle, and nothing of how decisions are carried out.
 */
package org.w3id.paperkg.curation;
