package org.w3id.paperkg.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a generation was made of and what it holds.
 *
 * @param softwareVersion of the program that built it
 * @param softwareHash of that program's code and content, so that a changed program builds anew
 * @param settings that decide how the graph looks, by name
 * @param inputs SHA-256 of each input file by its path in the collection
 * @param totals how many of each kind the graph holds, by the ontology's names
 * @param triples in the default graph
 * @param indexed entries of the text index
 * @param built when, as an ISO 8601 instant
 */
public record Manifest(
        String softwareVersion,
        String softwareHash,
        Map<String, String> settings,
        List<Input> inputs,
        Map<String, Long> totals,
        long triples,
        long indexed,
        String built) {

    /** An input file: its path in the collection and the SHA-256 of its bytes. */
    public record Input(String path, String sha256) implements Comparable<Input> {
        @Override
        public int compareTo(Input other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : sha256.compareTo(other.sha256);
        }
    }

    public Manifest {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        inputs = inputs.stream().sorted().toList();
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }

    /** A manifest before the build has counted anything. */
    public static Manifest planned(
            String softwareVersion,
            String softwareHash,
            Map<String, String> settings,
            List<Input> inputs) {
        return new Manifest(softwareVersion, softwareHash, settings, inputs, Map.of(), 0, 0, "");
    }

    /** Whether a build from the same program, settings and files made this generation. */
    public boolean sameBuildAs(Manifest other) {
        return softwareVersion.equals(other.softwareVersion)
                && softwareHash.equals(other.softwareHash)
                && settings.equals(other.settings)
                && inputs.equals(other.inputs);
    }

    Manifest counted(Map<String, Long> counts, long tripleCount, long indexCount, String when) {
        return new Manifest(
                softwareVersion,
                softwareHash,
                settings,
                inputs,
                counts,
                tripleCount,
                indexCount,
                when);
    }
}
