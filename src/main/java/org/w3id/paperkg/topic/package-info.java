/**
 * Mines a collection for topics: a bilingual thesaurus and the mentions of its topics, made of
 * titles and summaries. Here is the sequence; what each step does is in the rooms below, which know
 * no RDF and no Markdown parser.
 */
package org.w3id.paperkg.topic;
