/**
 * The canned queries: what they are called, what they ask for, what their headers say, and how
 * strings become their parameters. Knows no HTTP, no command line and no store; whoever calls
 * brings the dataset, and says who is meant by a name.
 */
package org.w3id.paperkg.query;
