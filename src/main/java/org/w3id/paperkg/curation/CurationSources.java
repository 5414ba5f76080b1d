package org.w3id.paperkg.curation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * Where builds find what people decided; each build reads it anew. What the user says is added to
 * what comes with the program, and holds where the two contradict each other.
 *
 * @param topics the user's corrections of topics
 * @param thesaurus the user's known concepts
 * @param authors the user's decisions about authors
 * @param bundled which of the program's own files are read
 */
public record CurationSources(
        Optional<Path> topics,
        Optional<Path> thesaurus,
        Optional<Path> authors,
        Set<Bundled> bundled) {
    /** The files that come with the program, and no others. */
    public static final CurationSources BUNDLED =
            new CurationSources(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    EnumSet.allOf(Bundled.class));

    /** No files: the collection speaks alone. */
    public static final CurationSources NONE =
            new CurationSources(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** Whoever lists more than this wants another thesaurus rather than some concepts more. */
    private static final int MOST_ADDED = 1000;

    public CurationSources {
        bundled = Set.copyOf(bundled);
    }

    /** The files that come with the program. */
    public enum Bundled {
        TOPICS("ontology/topics-curation.ttl"),
        THESAURUS("ontology/topics-thesaurus.ttl"),
        AUTHORS("ontology/author-curation.ttl");

        private final String name;

        Bundled(String name) {
            this.name = name;
        }

        private CurationText text() throws IOException {
            try (InputStream in = Bundled.class.getClassLoader().getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its " + name);
                }
                return new CurationText(name, in.readAllBytes());
            }
        }
    }

    /** The files that the user edits. */
    public List<Path> files() {
        return Stream.of(topics, thesaurus, authors).flatMap(Optional::stream).toList();
    }

    /**
     * @throws CurationFault when a file is not there, or is for another option
     */
    public Curation read() throws IOException {
        Texts corrections = texts(topics, "--curation", Bundled.TOPICS);
        Texts concepts = texts(thesaurus, "--thesaurus", Bundled.THESAURUS);
        Texts people = texts(authors, "--author-curation", Bundled.AUTHORS);
        CurationReading<TopicCuration> topicReading =
                TopicCurationReader.read(
                        List.of(
                                corrections.own(),
                                concepts.own(),
                                corrections.bundled(),
                                concepts.bundled()));
        CurationReading<AuthorCuration> authorReading =
                AuthorCurationReader.read(List.of(people.own(), people.bundled()));
        return new Curation(
                topicReading.curation(),
                authorReading.curation(),
                Stream.of(topicReading, authorReading)
                        .flatMap(reading -> reading.problems().stream())
                        .toList(),
                topicReading.turtle() && authorReading.turtle(),
                hashes(corrections, concepts, people),
                new Curation.Own(decidedIn(corrections.own()), authors.map(Path::toString)));
    }

    private static Map<String, String> hashes(Texts corrections, Texts concepts, Texts people) {
        return Map.of(
                "curation", corrections.hash(),
                "thesaurus", concepts.hash(),
                "authorCuration", people.hash());
    }

    /** A file of the user and the bundled one of the same kind, each unless it is not read. */
    private record Texts(Optional<CurationText> own, Optional<CurationText> bundled) {
        /** Of the user's file; the bundled one is part of the program, which has its own hash. */
        String hash() {
            return own.or(() -> bundled).map(CurationText::sha256).orElse("none");
        }
    }

    private Texts texts(Optional<Path> file, String option, Bundled kind) throws IOException {
        return new Texts(
                file.isPresent() ? Optional.of(text(file.get(), option)) : Optional.empty(),
                bundled.contains(kind) ? Optional.of(kind.text()) : Optional.empty());
    }

    private static CurationText text(Path file, String option) throws IOException {
        if (Files.notExists(file) || Files.isDirectory(file)) {
            throw new CurationFault(
                    "there is no file '%s'; name a curation file, in Turtle, after %s, or take the bundled one by leaving %s out"
                            .formatted(file, option, option));
        }
        return new CurationText(file.toString(), Files.readAllBytes(file));
    }

    /** The topics that the user's corrections are about. */
    private static Set<String> decidedIn(Optional<CurationText> own) {
        TopicCuration alone = TopicCurationReader.read(List.of(own)).curation();
        if (alone.concepts().size() > MOST_ADDED) {
            throw new CurationFault(
                    "'%s' lists %,d concepts, and --curation takes up to %,d beside those that come with the program; give it after --thesaurus, which takes its list in place of the bundled one"
                            .formatted(own.get().name(), alone.concepts().size(), MOST_ADDED));
        }
        return alone.decided();
    }
}
