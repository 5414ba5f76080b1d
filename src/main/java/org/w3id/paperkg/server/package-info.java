/**
 * Serves the current generation over HTTP: Fuseki for SPARQL and the graph, and the canned queries
 * and the co-author network beside it. Knows the store, the queries and the network, and nothing of
 * how a graph is built.
 */
package org.w3id.paperkg.server;
