/**
 * How the program speaks and ends: terminal, tables, progress, log, exit codes. The one place that
 * turns an exception into a sentence.
 */
package org.w3id.paperkg.cli.console;
