package org.w3id.paperkg.cli.option;

import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.build.Curated;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where builds find what people decided about topics, and about authors. */
public record CurationSources(
        CurationSource<TopicCuration> topics, CurationSource<AuthorCuration> authors) {
    /** The files that come with the program. */
    public static final CurationSources BUNDLED =
            new CurationSources(CurationSource.TOPICS, CurationSource.AUTHORS);

    /** The files that the user edits. */
    public List<Path> files() {
        return Stream.concat(topics.file().stream(), authors.file().stream()).toList();
    }

    /**
     * @throws CommandFailure when a file is not there
     */
    public Curated read() throws IOException {
        return new Curated(
                topics.read(), topics.file(), authors.read(), authors.file().isPresent());
    }
}
