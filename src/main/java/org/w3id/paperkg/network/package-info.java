/**
 * Explores who works with whom in a built graph: paths between people, their neighbourhoods, and
 * the files that network tools read. Answers from arrays, which room {@code stored} reads.
 */
package org.w3id.paperkg.network;
