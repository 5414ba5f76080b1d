package org.w3id.paperkg.build;

import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Statements that are kept beside the graph, in graphs of their own.
 *
 * @param hash what tells them from others, so that a store knows when it holds these
 */
public record Addition(String hash, Consumer<StreamRDF> statements) {}
