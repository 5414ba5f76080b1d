/**
 * What stands between queries and Jena: which calls are on offer, and that time and memory end a
 * query. Each class says which defect of Jena it heals, so that it can go when Jena has.
 */
package org.w3id.paperkg.store.guard;
