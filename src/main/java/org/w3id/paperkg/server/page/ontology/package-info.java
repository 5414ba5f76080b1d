/**
 * The page of the vocabulary, with examples and the diagram of its classes. Reads the ontology and
 * its shapes; the data only for examples.
 */
package org.w3id.paperkg.server.page.ontology;
