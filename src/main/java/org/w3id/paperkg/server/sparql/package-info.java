/**
 * The endpoint: SPARQL queries and the graph by Fuseki, refusals with reasons, and its own page.
 */
package org.w3id.paperkg.server.sparql;
