/**
 * The pages of canned queries and of the endpoint: forms, and answers as tables. Pictures are drawn
 * elsewhere; here it is decided which columns they take.
 */
package org.w3id.paperkg.server.page.query;
