package org.w3id.paperkg.graph;

import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * Writes what made the graph: versions, settings and totals, and no time of day, so that two builds
 * compare.
 */
final class BuildMapper {
    private final Iris iris;
    private final StreamRDF out;

    BuildMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(GraphSettings settings, Map<String, Long> totals) {
        ResourceWriter about =
                ResourceWriter.start(out, iris.build(), Pkg.Build)
                        .string(Pkg.softwareVersion, settings.softwareVersion())
                        .string(Pkg.ontologyVersion, Pkg.VERSION)
                        .integer(Pkg.maxTeamSize, settings.maxTeamSize());
        totals.forEach((name, total) -> about.integer(Pkg.term(name), total));
    }
}
