/**
 * Dereferences the IRIs of the graph: each has a page and documents in RDF on this server, wherever
 * its base points.
 */
package org.w3id.paperkg.server.resource;
