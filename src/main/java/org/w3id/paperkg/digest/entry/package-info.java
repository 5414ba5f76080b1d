/**
 * What an entry of a digest is made of, line by line: its heading's link, its fields, its points,
 * and the draft they fill.
 */
package org.w3id.paperkg.digest.entry;
