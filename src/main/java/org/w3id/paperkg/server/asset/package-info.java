/**
 * The style sheet, the scripts and the icon of the pages: files that travel with the program, under
 * addresses that change when they do. Knows nothing of what is on a page.
 */
package org.w3id.paperkg.server.asset;
