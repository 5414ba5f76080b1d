/**
 * References to papers for bibliographies: BibTeX and CSL-JSON. Reads the graph, knows nothing of
 * HTTP.
 */
package org.w3id.paperkg.server.citation;
