/**
 * Lists of papers as feeds that people subscribe to. Knows no HTTP; whoever calls has a transaction
 * open.
 */
package org.w3id.paperkg.server.feed;
