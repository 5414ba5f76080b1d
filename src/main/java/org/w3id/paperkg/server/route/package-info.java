/**
 * What the server knows of an address before it answers there: filters, metrics and the description
 * for programs read it from one table. Knows HTTP's servlets and nothing of what they answer.
 */
package org.w3id.paperkg.server.route;
