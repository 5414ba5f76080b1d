/**
 * Reads the lines of a digest: headings, fields and points become entries; what is not understood
 * becomes a {@link org.w3id.paperkg.digest.Problem}, never an exception.
 */
package org.w3id.paperkg.digest.reading;
