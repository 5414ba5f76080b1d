/**
 * Lists of papers in other shapes than a daily digest: each dialect recognises its own, in a page
 * whose HTML is looked through and whose days are known. Nothing here decides what a name is.
 */
package org.w3id.paperkg.digest.dialect;
