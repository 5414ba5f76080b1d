package org.w3id.paperkg.store;

import java.util.Arrays;
import java.util.Optional;

/** The documents with the whole graph that each generation holds, compressed. */
public enum DumpFile {
    TURTLE("paperkg.ttl.gz", GraphDump.Format.TURTLE, GraphDump.Profile.FULL),
    NTRIPLES("paperkg.nt.gz", GraphDump.Format.NTRIPLES, GraphDump.Profile.FULL),
    FACTS_TURTLE("paperkg-facts.ttl.gz", GraphDump.Format.TURTLE, GraphDump.Profile.FACTS),
    FACTS_NTRIPLES("paperkg-facts.nt.gz", GraphDump.Format.NTRIPLES, GraphDump.Profile.FACTS);

    private final String fileName;
    private final GraphDump.Format format;
    private final GraphDump.Profile profile;

    DumpFile(String fileName, GraphDump.Format format, GraphDump.Profile profile) {
        this.fileName = fileName;
        this.format = format;
        this.profile = profile;
    }

    public String fileName() {
        return fileName;
    }

    public GraphDump.Format format() {
        return format;
    }

    public GraphDump.Profile profile() {
        return profile;
    }

    /** The media type of what is compressed. */
    public String mediaType() {
        return format == GraphDump.Format.TURTLE ? "text/turtle" : "application/n-triples";
    }

    public static Optional<DumpFile> named(String fileName) {
        return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
    }

    /** Empty for a format of which generations hold no document. */
    static Optional<DumpFile> of(GraphDump.Format format, GraphDump.Profile profile) {
        return Arrays.stream(values())
                .filter(file -> file.format == format && file.profile == profile)
                .findFirst();
    }
}
