/**
 * The papers of one dataset in memory, as lists show them: read once, so that a list costs what it
 * shows and not what it is looked up from.
 */
package org.w3id.paperkg.query.paper;
