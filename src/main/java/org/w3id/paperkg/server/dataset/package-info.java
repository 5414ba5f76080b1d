/**
 * The dataset as a whole: dumps, changes between builds, its description, and its pages for
 * crawlers.
 */
package org.w3id.paperkg.server.dataset;
