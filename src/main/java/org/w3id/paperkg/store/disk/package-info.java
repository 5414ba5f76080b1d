/**
 * Files on disk: written durably, copied, and what is said when the disk, the memory or a
 * permission fails. Knows no graph.
 */
package org.w3id.paperkg.store.disk;
