package org.w3id.paperkg.cli.option;

import org.w3id.paperkg.cli.console.CommandFailure;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** {@code --curation}, {@code --author-curation} and {@code --no-curation}. */
public final class CurationOption {
    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description =
                    "Take known concepts and decisions about topics from this Turtle file instead"
                            + " of the bundled ontology/topics-curation.ttl.")
    private Optional<Path> topics = Optional.empty();

    @Option(
            names = "--author-curation",
            paramLabel = "FILE",
            description =
                    "Take decisions about authors from this Turtle file instead of the bundled"
                            + " ontology/author-curation.ttl.")
    private Optional<Path> authors = Optional.empty();

    @Option(
            names = "--no-curation",
            description =
                    "Take topics and authors as they are found, without any known concepts or"
                            + " decisions.")
    private boolean none;

    public boolean given() {
        return none || topics.isPresent() || authors.isPresent();
    }

    public CurationSources source() {
        if (none && (topics.isPresent() || authors.isPresent())) {
            throw CommandFailure.usage(
                    "%s and --no-curation contradict each other; give one of them"
                            .formatted(topics.isPresent() ? "--curation" : "--author-curation"));
        }
        if (none) {
            return new CurationSources(CurationSource.TOPICS.none(), CurationSource.AUTHORS.none());
        }
        return new CurationSources(
                topics.map(CurationSource.TOPICS::of).orElse(CurationSource.TOPICS),
                authors.map(CurationSource.AUTHORS::of).orElse(CurationSource.AUTHORS));
    }
}
