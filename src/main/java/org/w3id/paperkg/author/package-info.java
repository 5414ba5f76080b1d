/**
 * Who wrote the papers: names that fold to the same form become one author, and authors of a paper
 * become co-authors. Knows no RDF; names are not identities, and nothing here decides more than the
 * folding says.
 */
package org.w3id.paperkg.author;
