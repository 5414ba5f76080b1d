/**
 * Reads one paper: passages, phrases, glosses, names that could be topics. What they mean is
 * decided later, with all papers in view.
 */
package org.w3id.paperkg.topic.reading;
