/**
 * Parts and summaries of the co-author network that are small enough to be looked at: the people
 * that matter most in a part, and the whole with communities or topics as its nodes. Knows nothing
 * of how they are drawn.
 */
package org.w3id.paperkg.network.excerpt;
