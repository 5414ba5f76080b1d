/**
 * The pages of papers, people, topics, digests and all other resources: what each shows, read from
 * the graph. Knows no other page.
 */
package org.w3id.paperkg.server.page.resource;
