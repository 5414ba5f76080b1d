/**
 * Reads Markdown digests into records: which papers were listed on which day, as printed. Knows no
 * RDF and no store; bad input becomes a {@link org.w3id.paperkg.digest.Problem}, never an
 * exception.
 */
package org.w3id.paperkg.digest;
