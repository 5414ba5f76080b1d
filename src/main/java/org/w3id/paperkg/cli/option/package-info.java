/**
 * The options that commands share: where the store is, what is read, who is meant, where results
 * go. They say what is wrong with a value before anything runs.
 */
package org.w3id.paperkg.cli.option;
