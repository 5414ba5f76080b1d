/**
 * Texts of a whole graph: sorted, compressed, the same bytes for the same triples. It must not know
 * where a store keeps them.
 */
package org.w3id.paperkg.store.dump;
