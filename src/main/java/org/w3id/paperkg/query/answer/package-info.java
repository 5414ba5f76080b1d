/**
 * Answers of queries as they leave the program: rows, syntaxes, and which terms a syntax cannot
 * hold. Knows no HTTP.
 */
package org.w3id.paperkg.query.answer;
