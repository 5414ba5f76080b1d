/**
 * The resources of the graph as those who read it know them: kinds, IRIs, labels, the terms of the
 * ontology, descriptions. Knows no canned query.
 */
package org.w3id.paperkg.query.resource;
