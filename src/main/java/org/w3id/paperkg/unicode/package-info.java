/**
 * What characters a text may hold, whoever reads or writes it: pure functions, known to both
 * halves. Knows no digest, no graph and no file.
 */
package org.w3id.paperkg.unicode;
