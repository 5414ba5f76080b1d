/** The vocabulary, its alignment and the shapes over HTTP: as pages and as RDF. */
package org.w3id.paperkg.server.ontology;
