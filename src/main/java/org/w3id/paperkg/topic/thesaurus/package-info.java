/**
 * What mining yields and what people decided beforehand: topics with labels, mentions, listed
 * concepts, decisions. Records without rules of their own.
 */
package org.w3id.paperkg.topic.thesaurus;
