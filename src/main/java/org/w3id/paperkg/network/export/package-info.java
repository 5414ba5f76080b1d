/**
 * Writes a part of the co-author network as files that other tools read. Knows nothing of where the
 * network comes from and where the files go.
 */
package org.w3id.paperkg.network.export;
