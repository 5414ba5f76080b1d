/**
 * Tells whether a summary speaks of its paper, by which words go with which titles in the
 * collection. Knows no topic.
 */
package org.w3id.paperkg.topic.fit;
