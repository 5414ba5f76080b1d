/**
 * Whether what lies on disk is what was written: files by their sums, and the indexes, the texts
 * and the dumps of a generation compared with its triples. Knows TDB2 and Lucene from inside, and
 * nothing of what the triples mean.
 */
package org.w3id.paperkg.store.integrity;
