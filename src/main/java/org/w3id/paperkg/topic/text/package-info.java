/**
 * Words of English and Korean: tokens, forms, word lists, phrases, acronyms. Knows no paper and no
 * topic.
 */
package org.w3id.paperkg.topic.text;
