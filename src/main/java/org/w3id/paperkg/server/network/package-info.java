/** The co-author network over HTTP. */
package org.w3id.paperkg.server.network;
