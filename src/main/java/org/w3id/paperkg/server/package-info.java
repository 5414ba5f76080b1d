/**
 * Serves the current generation over HTTP: Fuseki for SPARQL and the graph, and the canned queries
 * beside it. Knows the store and the queries, and nothing of how a graph is built.
 */
package org.w3id.paperkg.server;
