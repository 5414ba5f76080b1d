package org.w3id.paperkg.build;

import org.apache.jena.riot.system.StreamRDF;

import java.util.function.Consumer;

/**
 * Statements that are kept beside the graph, in graphs of their own.
 *
 * @param hash what tells them from others, so that a store knows when it holds these
 */
public record Addition(String hash, Consumer<StreamRDF> statements) {}
