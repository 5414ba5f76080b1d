package org.w3id.paperkg.cli.option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.curation.CurationSources;
import org.w3id.paperkg.curation.CurationSources.Bundled;
import picocli.CommandLine.Option;

/** {@code --curation}, {@code --thesaurus}, {@code --author-curation} and {@code --no-curation}. */
public final class CurationOption {
    private static final Path NONE = Path.of("none");

    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description =
                    "Correct topics as this Turtle file says, too; where it contradicts the bundled"
                            + " ontology/topics-curation.ttl or the thesaurus, it holds.")
    private Optional<Path> topics = Optional.empty();

    @Option(
            names = "--thesaurus",
            paramLabel = "FILE|none",
            description =
                    "Take known concepts from this Turtle file instead of the bundled"
                            + " ontology/topics-thesaurus.ttl, or know none.")
    private Optional<Path> thesaurus = Optional.empty();

    @Option(
            names = "--author-curation",
            paramLabel = "FILE",
            description =
                    "Decide about authors as this Turtle file says, too; where it contradicts the"
                            + " bundled ontology/author-curation.ttl, it holds.")
    private Optional<Path> authors = Optional.empty();

    @Option(
            names = "--no-curation",
            description =
                    "Take topics and authors as they are found, without any decisions and without"
                            + " any known concepts.")
    private boolean none;

    public boolean given() {
        return none || thesaurus.isPresent() || topics.isPresent() || authors.isPresent();
    }

    public CurationSources sources() {
        Optional<Path> concepts = thesaurus.filter(file -> !file.equals(NONE));
        if (none) {
            refuse("--curation", topics);
            refuse("--thesaurus", concepts);
            refuse("--author-curation", authors);
            return CurationSources.NONE;
        }
        Set<Bundled> bundled = EnumSet.allOf(Bundled.class);
        if (thesaurus.isPresent()) {
            bundled.remove(Bundled.THESAURUS);
        }
        return new CurationSources(topics, concepts, authors, bundled);
    }

    private static void refuse(String option, Optional<Path> file) {
        if (file.isPresent()) {
            throw CommandFailure.usage(
                    "%s and --no-curation contradict each other; give one of them"
                            .formatted(option));
        }
    }
}
