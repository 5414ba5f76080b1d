/** What HTTP asks of every answer: complete or an error, in an accepted form, for any site. */
package org.w3id.paperkg.server.http;
