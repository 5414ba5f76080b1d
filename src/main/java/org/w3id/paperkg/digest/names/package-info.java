/**
 * Reads lists of names: who is meant by what stands behind {@code Authors:}. Knows neither files
 * nor Markdown's blocks; what it doubts, it says.
 */
package org.w3id.paperkg.digest.names;
