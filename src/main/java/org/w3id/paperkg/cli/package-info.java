/**
 * The command: what a user types, what is printed where, and the exit codes. Nothing else prints or
 * ends the program; here nothing is computed that another package could be asked for.
 */
package org.w3id.paperkg.cli;
