/**
 * Places the nodes of a network on a plane, for drawing: the same network always in the same way.
 * Knows numbers of nodes and weights of ties; not who they are.
 */
package org.w3id.paperkg.network.layout;
