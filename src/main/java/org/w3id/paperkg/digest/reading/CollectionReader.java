package org.w3id.paperkg.digest.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.source.InputFiles;

/**
 * Reads and parses all files of a collection, on all cores; a file that cannot be read is a problem
 * and stops nothing.
 */
public final class CollectionReader {
    /** No digest is larger: a day's list is some ten kilobytes. */
    public static final long LARGEST_FILE = 64L << 20;

    private final DigestParser parser = new DigestParser();
    private final Consumer<String> progress;

    /**
     * @param progress is told the path of each file read, on any thread
     */
    public CollectionReader(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Reads what the user named: files and folders. */
    public DigestCollection read(List<Path> inputs) {
        return read(InputFiles.find(inputs));
    }

    /** Reads the files found. */
    public DigestCollection read(InputFiles inputs) {
        return read(inputs, List.of());
    }

    /**
     * Reads the files found.
     *
     * @param others read already, from elsewhere than a file
     */
    public DigestCollection read(InputFiles inputs, List<DigestFile> others) {
        Queue<Problem> problems = new ConcurrentLinkedQueue<>(inputs.problems());
        Map<Path, FileReading> readings = new ConcurrentHashMap<>();
        inputs.pathByFile().entrySet().parallelStream()
                .forEach(
                        file ->
                                read(file, problems)
                                        .ifPresent(read -> readings.put(file.getKey(), read)));
        return DigestCollection.of(
                Stream.concat(LinkedPages.join(readings).stream(), others.stream()).toList(),
                problems);
    }

    private Optional<FileReading> read(Map.Entry<Path, String> file, Queue<Problem> problems) {
        try {
            long size = Files.size(file.getKey());
            if (size > LARGEST_FILE) {
                problems.add(
                        problem(
                                file.getValue(),
                                Problem.Code.FILE_TOO_LARGE,
                                "has %d bytes, more than the %d that a digest may have"
                                        .formatted(size, LARGEST_FILE)));
                return Optional.empty();
            }
            FileReading digest = parser.read(file.getValue(), Files.readAllBytes(file.getKey()));
            progress.accept(file.getValue());
            return Optional.of(digest);
        } catch (IOException e) {
            problems.add(
                    problem(
                            file.getKey().toString(),
                            Problem.Code.UNREADABLE_FILE,
                            "cannot be read (%s)".formatted(InputFiles.reason(e))));
            return Optional.empty();
        }
    }

    private static Problem problem(String path, Problem.Code code, String message) {
        return new Problem(path, 0, 0, code, message);
    }
}
