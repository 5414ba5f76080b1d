package org.w3id.paperkg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.reading.DigestParser;

/** The digests that come with the program, to have something to look at. */
final class Sample {
    private static final String FOLDER = "sample/";

    private Sample() {}

    static DigestCollection read() throws IOException {
        DigestParser parser = new DigestParser();
        List<DigestFile> files = new ArrayList<>();
        String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        for (String path : index.lines().filter(line -> !line.isBlank()).toList()) {
            files.add(parser.parse(path, bytes(path)));
        }
        return DigestCollection.of(files, List.of());
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = Sample.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + FOLDER + path);
            }
            return in.readAllBytes();
        }
    }
}
