/**
 * Under which names clients reach the server, and which of them answers may repeat. Knows nothing
 * of what is answered.
 */
package org.w3id.paperkg.server.host;
