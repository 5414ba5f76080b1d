package org.w3id.paperkg.server.page.site;

import java.util.List;

/**
 * What the page of the dumps shows.
 *
 * @param builds those whose dumps are kept
 * @param built when the graph being served was built
 */
public record DumpsView(List<Profile> profiles, List<String> builds, String built, long triples) {
    /**
     * A part of the graph.
     *
     * @param license an IRI; may be empty
     */
    public record Profile(String name, String rights, String license, List<File> files) {
        public Profile {
            files = List.copyOf(files);
        }
    }

    public record File(String name, long bytes, String sha256) {
        /** In units of a million bytes. */
        public String megabytes() {
            return String.format(java.util.Locale.ROOT, "%.1f", bytes / 1e6);
        }
    }

    public DumpsView {
        profiles = List.copyOf(profiles);
        builds = List.copyOf(builds);
    }
}
