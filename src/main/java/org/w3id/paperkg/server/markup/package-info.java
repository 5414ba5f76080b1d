/**
 * The inline markup of titles and summary points (CommonMark and TeX formulas) as HTML and as plain
 * text, and the room that a text takes. Knows nothing of RDF and HTTP.
 */
package org.w3id.paperkg.server.markup;
