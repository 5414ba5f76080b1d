/**
 * Where the network of a generation comes from: from files of arrays that the build wrote beside
 * the graph ({@link org.w3id.paperkg.network.stored.StoredNetwork#DERIVATION}), or, of a generation
 * without them, from its triples, of which the files hold nothing more. Writer and reader of a file
 * stand side by side and change together, with the version of the format.
 *
 * <p>A file is, in big-endian order: the eight ASCII letters {@code PKGARRAY}; the version, an int;
 * the CRC-32C of the rest, an int; then columns, one after the other. A column of ints or doubles
 * is their number, an int, and the values. A column of texts is one of ints with the length of each
 * in bytes, and the texts in UTF-8. Where a row has a list of values, one column has the places in
 * the next where the list of each row starts, and last the one where all end. The columns of each
 * file, in order:
 *
 * <ul>
 *   <li>{@code network}: of papers, ordered by id: IRIs, ids, titles, days of first listing since
 *       1970-01-01, lists of authors, lists of topics, main topic first; of authors, ordered by
 *       key: IRIs, names, communities (-1 for none), page ranks, betweenness; labels of
 *       communities; of topics, ordered by IRI: IRIs, English labels, Korean labels
 *   <li>{@code authors}: IRIs, names, lists of other forms of the name, numbers of papers
 *   <li>{@code topics}: IRIs, English labels, numbers of papers, numbers of preferred names, lists
 *       of names, preferred ones first
 * </ul>
 */
package org.w3id.paperkg.network.stored;
