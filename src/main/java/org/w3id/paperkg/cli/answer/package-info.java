/**
 * Answers as people read them on a terminal, and as files. Computes nothing; what it prints was
 * found elsewhere.
 */
package org.w3id.paperkg.cli.answer;
