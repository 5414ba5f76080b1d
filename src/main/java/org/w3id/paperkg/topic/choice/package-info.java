/**
 * Which topics a paper gets: where concepts occur in it, how probable each is, which are chosen.
 */
package org.w3id.paperkg.topic.choice;
