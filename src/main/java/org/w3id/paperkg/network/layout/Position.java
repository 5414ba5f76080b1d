package org.w3id.paperkg.network.layout;

/** Where a node stands. */
public record Position(double x, double y) {}
