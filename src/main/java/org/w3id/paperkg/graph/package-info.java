/**
 * Turns records into triples: the one place that knows how papers, authors, listings and topics
 * look in RDF. Writes to a stream and knows neither store nor server.
 */
package org.w3id.paperkg.graph;
