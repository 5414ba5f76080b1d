/**
 * Which names mean which concept, in both languages, over the whole collection: spelling variants,
 * acronyms, glosses, composed terms, labels, what is broader.
 */
package org.w3id.paperkg.topic.naming;
