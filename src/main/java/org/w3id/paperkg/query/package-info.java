/**
 * The canned queries: what they are called, what they ask for, how strings become their parameters,
 * and who is meant by a name. Knows no HTTP, no command line and no store; whoever calls brings the
 * dataset.
 */
package org.w3id.paperkg.query;
