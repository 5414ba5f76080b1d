package org.w3id.paperkg.network.layout;

/** Where a node stands. */
public record Place(double x, double y) {}
