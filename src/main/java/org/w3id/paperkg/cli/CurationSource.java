package org.w3id.paperkg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.w3id.paperkg.graph.CurationReader;
import org.w3id.paperkg.graph.CurationReading;

/** Where builds find what people decided about topics; each build reads it anew. */
final class CurationSource {
    private static final String BUNDLED_FILE = "ontology/topics-curation.ttl";

    /** The file that comes with the program. */
    static final CurationSource BUNDLED = new CurationSource(true, Optional.empty());

    /** Nowhere. */
    static final CurationSource NONE = new CurationSource(false, Optional.empty());

    private final boolean bundled;
    private final Optional<Path> file;

    private CurationSource(boolean bundled, Optional<Path> file) {
        this.bundled = bundled;
        this.file = file;
    }

    static CurationSource of(Path file) {
        return new CurationSource(false, Optional.of(file));
    }

    /** The file that the user edits. */
    Optional<Path> file() {
        return file;
    }

    /**
     * @throws CommandFailure when there is no such file
     */
    CurationInput read() throws IOException {
        if (file.isPresent()) {
            return read(file.get());
        }
        return bundled ? input(BUNDLED_FILE, bundledBytes()) : CurationInput.NONE;
    }

    private static CurationInput read(Path file) throws IOException {
        if (Files.notExists(file) || Files.isDirectory(file)) {
            throw CommandFailure.usage(
                    "there is no file '%s'; name a curation file, in Turtle, after --curation, or take the bundled one by leaving --curation out"
                            .formatted(file));
        }
        return input(file.toString(), Files.readAllBytes(file));
    }

    private static byte[] bundledBytes() throws IOException {
        try (InputStream in =
                CurationSource.class.getClassLoader().getResourceAsStream(BUNDLED_FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + BUNDLED_FILE);
            }
            return in.readAllBytes();
        }
    }

    private static CurationInput input(String name, byte[] bytes) {
        CurationReading reading = CurationReader.read(name, bytes);
        String hash = HexFormat.of().formatHex(Software.sha256().digest(bytes));
        return new CurationInput(reading.curation(), reading.problems(), hash, reading.turtle());
    }
}
