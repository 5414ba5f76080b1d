/**
 * Measures authors' places in the co-author network: components, cores, centrality, communities.
 * The same network gives the same numbers. Knows no RDF.
 */
package org.w3id.paperkg.measure;
