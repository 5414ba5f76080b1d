package org.w3id.paperkg.cli;

import org.apache.jena.riot.system.StreamRDF;

final class OntologyGraph {
    static void write(StreamRDF out) {}
}
