/**
 * The sequence that makes a generation out of digests, and what runs beside what. Each step is
 * another package's; here nothing is printed, and nothing is known of who will read the graph.
 */
package org.w3id.paperkg.build;
