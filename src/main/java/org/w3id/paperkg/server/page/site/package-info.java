/**
 * The pages that are about no single resource: the first one, search, dumps, errors. They are made
 * of lists that other pages have, too.
 */
package org.w3id.paperkg.server.page.site;
