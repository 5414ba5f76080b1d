/**
 * What a graph holds, counted, and the description of a dataset made of these counts. It must not
 * know where a store keeps the graph.
 */
package org.w3id.paperkg.store.statistics;
