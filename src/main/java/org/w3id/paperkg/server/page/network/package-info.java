/**
 * Networks as pictures and the pages around them: what is shown of a network, where and how large
 * it is drawn, and what one can do from there. Knows no requests.
 */
package org.w3id.paperkg.server.page.network;
