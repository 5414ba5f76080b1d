/**
 * The wall between building and serving: writes a graph as an immutable generation on disk and
 * opens the current one for reading. Knows triples and folders, not papers; nothing ever writes to
 * a generation that can be read.
 */
package org.w3id.paperkg.store;
