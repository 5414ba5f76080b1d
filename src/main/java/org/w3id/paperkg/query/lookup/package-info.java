/**
 * Finds authors and topics by what people type: who is meant for sure, and who may be meant. Holds
 * the names of one dataset; how like two names are is decided elsewhere.
 */
package org.w3id.paperkg.query.lookup;
