/**
 * How queries are run faster than Jena would run them. What they answer must not depend on anything
 * here: without this package each answer would be the same, and later.
 */
package org.w3id.paperkg.store.plan;
