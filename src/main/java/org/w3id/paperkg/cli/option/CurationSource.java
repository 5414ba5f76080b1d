package org.w3id.paperkg.cli.option;

import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.build.CurationInput;
import org.w3id.paperkg.build.Software;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.curation.AuthorCurationReader;
import org.w3id.paperkg.curation.CurationReading;
import org.w3id.paperkg.curation.TopicCurationReader;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where builds find what people decided; each build reads it anew.
 *
 * @param <C> decisions about topics, or about authors
 */
public final class CurationSource<C> {
    /** The file about topics that comes with the program. */
    public static final CurationSource<TopicCuration> TOPICS =
            new CurationSource<>(
                    "ontology/topics-curation.ttl",
                    "--curation",
                    TopicCurationReader::read,
                    TopicCuration.NONE);

    /** The file about authors that comes with the program. */
    public static final CurationSource<AuthorCuration> AUTHORS =
            new CurationSource<>(
                    "ontology/author-curation.ttl",
                    "--author-curation",
                    AuthorCurationReader::read,
                    AuthorCuration.NONE);

    private enum From {
        BUNDLED,
        FILE,
        NOWHERE
    }

    private final String bundled;
    private final String option;
    private final BiFunction<String, byte[], CurationReading<C>> reader;
    private final C nothing;
    private final From from;
    private final Optional<Path> file;

    private CurationSource(
            String bundled,
            String option,
            BiFunction<String, byte[], CurationReading<C>> reader,
            C nothing) {
        this.bundled = bundled;
        this.option = option;
        this.reader = reader;
        this.nothing = nothing;
        this.from = From.BUNDLED;
        this.file = Optional.empty();
    }

    private CurationSource(CurationSource<C> source, From from, Optional<Path> file) {
        this.bundled = source.bundled;
        this.option = source.option;
        this.reader = source.reader;
        this.nothing = source.nothing;
        this.from = from;
        this.file = file;
    }

    /** This file in place of the bundled one. */
    public CurationSource<C> of(Path instead) {
        return new CurationSource<>(this, From.FILE, Optional.of(instead));
    }

    /** No decisions in place of the bundled ones. */
    CurationSource<C> none() {
        return new CurationSource<>(this, From.NOWHERE, Optional.empty());
    }

    /** The file that the user edits. */
    Optional<Path> file() {
        return file;
    }

    /**
     * @throws CommandFailure when there is no such file
     */
    public CurationInput<C> read() throws IOException {
        return switch (from) {
            case BUNDLED -> input(bundled, bundledBytes());
            case FILE -> input(file.get().toString(), bytes(file.get()));
            case NOWHERE -> new CurationInput<>(nothing, List.of(), "none", true);
        };
    }

    private byte[] bytes(Path named) throws IOException {
        if (Files.notExists(named) || Files.isDirectory(named)) {
            throw CommandFailure.usage(
                    "there is no file '%s'; name a curation file, in Turtle, after %s, or take the bundled one by leaving %s out"
                            .formatted(named, option, option));
        }
        return Files.readAllBytes(named);
    }

    private byte[] bundledBytes() throws IOException {
        try (InputStream in = CurationSource.class.getClassLoader().getResourceAsStream(bundled)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + bundled);
            }
            return in.readAllBytes();
        }
    }

    private CurationInput<C> input(String name, byte[] bytes) {
        CurationReading<C> reading = reader.apply(name, bytes);
        String hash = HexFormat.of().formatHex(Software.sha256().digest(bytes));
        return new CurationInput<>(reading.curation(), reading.problems(), hash, reading.turtle());
    }
}
