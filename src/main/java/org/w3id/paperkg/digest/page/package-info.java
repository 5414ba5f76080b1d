/**
 * A file as its readers see it: HTML looked through, blocks of Markdown with the source they stand
 * for, front matter, and the day that each line belongs to. Knows no entry.
 */
package org.w3id.paperkg.digest.page;
