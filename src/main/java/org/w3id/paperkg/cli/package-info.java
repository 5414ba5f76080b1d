/**
 * The command: what a user types and what then happens, one class for each subcommand. Nothing else
 * prints or ends the program; here nothing is computed that another package could be asked for.
 */
package org.w3id.paperkg.cli;
