package org.w3id.paperkg.server.page.ontology;

import org.apache.jena.rdf.model.Model;
import org.w3id.paperkg.query.resource.OntologyTerms;

/**
 * The documents that tell of the terms.
 *
 * @param alignment how the terms relate to those of others
 * @param shapes what a correct graph says of instances
 */
public record Vocabulary(OntologyTerms terms, Model alignment, Model shapes) {}
