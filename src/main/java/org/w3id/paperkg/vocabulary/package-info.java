/**
 * What both halves of the program must write alike: the terms of the ontology, the paths of IRIs,
 * identifiers of papers, the folding of names. Constants and pure functions only; knows no digest,
 * no graph that holds anything, and no file.
 */
package org.w3id.paperkg.vocabulary;
