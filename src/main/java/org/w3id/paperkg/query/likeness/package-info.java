/**
 * How like two names are: folding, edit distance, sound, romanisation of Hangul. Pure functions;
 * whose names they are is not known here.
 */
package org.w3id.paperkg.query.likeness;
