package org.w3id.paperkg.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.build.Progress;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.digest.reading.DigestParser;
import org.w3id.paperkg.digest.source.InputFiles;

/** What the user wants read: files, folders, and {@code -} for the standard input. */
public record Inputs(List<String> named) {
    private static final String STDIN = "-";
    private static final String STDIN_PATH = "stdin";

    public Inputs {
        named = List.copyOf(named);
    }

    public boolean isEmpty() {
        return named.isEmpty();
    }

    public boolean stdin() {
        return named.contains(STDIN);
    }

    public List<Path> paths() {
        return named.stream().filter(name -> !name.equals(STDIN)).map(Path::of).toList();
    }

    public DigestCollection read(InputStream stdin, Progress progress) throws IOException {
        for (Path path : paths()) {
            if (Files.notExists(path)) {
                throw CommandFailure.usage(
                        "there is no '%s'; name a digest file or a folder of them".formatted(path));
            }
        }
        List<DigestFile> piped = new ArrayList<>();
        if (stdin()) {
            piped.add(new DigestParser().parse(STDIN_PATH, stdin.readAllBytes()));
        }
        InputFiles files = InputFiles.find(paths());
        progress.start("reading digests", files.pathByFile().size());
        try {
            return new CollectionReader(path -> progress.advance(1)).read(files, piped);
        } finally {
            progress.close();
        }
    }

    /** As the user typed them. */
    @Override
    public String toString() {
        return "'" + String.join("', '", named) + "'";
    }
}
