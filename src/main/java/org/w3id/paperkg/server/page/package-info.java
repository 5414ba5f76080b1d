/**
 * What all pages for browsers have in common: frame, wording, labels, addresses, lists. Pages need
 * no script and nothing from other servers; the templates are in {@code src/main/jte}.
 */
package org.w3id.paperkg.server.page;
