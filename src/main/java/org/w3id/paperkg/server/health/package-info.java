/** Tells those who run the server how it is: alive, ready, how busy. */
package org.w3id.paperkg.server.health;
