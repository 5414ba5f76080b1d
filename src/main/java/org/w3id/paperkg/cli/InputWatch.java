package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.cli.console.StopSignal;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.digest.source.InputFiles;

/**
 * Tells when input files were added, removed, written or made readable. Looks at all of them each
 * time, which works on every file system; some milliseconds for a thousand files.
 */
final class InputWatch {
    private static final Duration SETTLING = Duration.ofMillis(300);

    private final Inputs inputs;
    private final List<Path> curation;
    private Map<Path, String> seen;

    /**
     * @param curation files of decisions, watched, too
     */
    InputWatch(Inputs inputs, List<Path> curation) {
        this.inputs = inputs;
        this.curation = curation;
        this.seen = look();
    }

    private Map<Path, String> look() {
        Map<Path, String> state = new HashMap<>();
        for (Path file : InputFiles.find(inputs.paths()).pathByFile().keySet()) {
            state.put(file, state(file));
        }
        curation.forEach(file -> state.put(file, state(file)));
        return state;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            // permission to read comes and goes without a trace in the times
            return List.of(
                            now.size(),
                            now.lastModifiedTime(),
                            String.valueOf(now.fileKey()),
                            Files.isReadable(file))
                    .toString();
        } catch (IOException gone) {
            return "";
        }
    }

    /** Whether anything changed since the last call; waits until nobody writes any more. */
    boolean changed(StopSignal stop) {
        Map<Path, String> now = look();
        if (now.equals(seen)) {
            return false;
        }
        while (!now.equals(seen) && !stop.await(SETTLING)) {
            seen = now;
            now = look();
        }
        return true;
    }
}
