package org.w3id.paperkg.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --curation} and {@code --no-curation}. */
final class CurationOption {
    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description =
                    "Take known concepts and decisions about topics from this Turtle file instead of"
                            + " the bundled ontology/topics-curation.ttl.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--no-curation",
            description = "Take topics as they are found, without any known concepts or decisions.")
    private boolean none;

    boolean given() {
        return none || file.isPresent();
    }

    CurationSource source() {
        if (none && file.isPresent()) {
            throw CommandFailure.usage(
                    "--curation and --no-curation contradict each other; give one of them");
        }
        return none
                ? CurationSource.NONE
                : file.map(CurationSource::of).orElse(CurationSource.BUNDLED);
    }
}
