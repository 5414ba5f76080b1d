/** The description of this server's addresses for programs. Knows the queries and no data. */
package org.w3id.paperkg.server.openapi;
