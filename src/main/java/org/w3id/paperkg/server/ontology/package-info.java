/**
 * The vocabulary, its alignment and its shapes as documents to read and to load. Knows of the data
 * no more than an example of each term.
 */
package org.w3id.paperkg.server.ontology;
