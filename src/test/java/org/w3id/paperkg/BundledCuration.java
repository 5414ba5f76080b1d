package org.w3id.paperkg;

import org.w3id.paperkg.curation.TopicCurationReader;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The curation file that the program brings along. */
public final class BundledCuration {
    private static final Path FILE = Path.of("ontology/topics-curation.ttl");

    private BundledCuration() {}

    public static TopicCuration read() {
        try {
            return TopicCurationReader.read(FILE.toString(), Files.readAllBytes(FILE)).curation();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
