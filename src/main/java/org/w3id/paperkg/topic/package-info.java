/**
 * Finds what papers are about: a bilingual thesaurus and the mentions of its topics, mined from
 * titles and summaries. Knows no RDF and no Markdown parser.
 */
package org.w3id.paperkg.topic;
