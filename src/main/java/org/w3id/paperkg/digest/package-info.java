/**
 * What digests hold, in records: which papers were listed on which day, as printed. Knows no RDF,
 * no store and no file.
 */
package org.w3id.paperkg.digest;
