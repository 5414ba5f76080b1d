/**
 * Which requests are worked on now, which wait and which are refused, so that dear ones take
 * neither processors nor threads from cheap ones. Knows what a request has cost so far, and nothing
 * of what it asks.
 */
package org.w3id.paperkg.server.admission;
