/** Finds the files of a collection, decodes them to lines, and keeps the account of the lines. */
package org.w3id.paperkg.digest.source;
