/**
 * What the graph states of an author's place in the network and of the name. Reads what a build has
 * measured, and computes nothing.
 */
package org.w3id.paperkg.network.standing;
