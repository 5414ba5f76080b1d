/** Which graph a request sees, for as long as it lasts, and what is remembered about it. */
package org.w3id.paperkg.server.generation;
