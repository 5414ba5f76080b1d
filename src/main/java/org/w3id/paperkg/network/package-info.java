/**
 * Explores who works with whom in a built graph: paths between people, their neighbourhoods, and
 * the files that network tools read. Reads the graph once; answers from arrays.
 */
package org.w3id.paperkg.network;
