/** What is made of the query files: operations, pages, feeds, examples, OpenAPI, and the search. */
package org.w3id.paperkg.server.canned;
