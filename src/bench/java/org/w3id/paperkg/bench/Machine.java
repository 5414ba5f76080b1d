package org.w3id.paperkg.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * On what, when and of which sources something was measured.
 *
 * @param data what was served
 */
record Machine(String processor, int cores, String java, String date, String commit, String data) {
    static Machine here(Path home, String data) throws IOException, InterruptedException {
        return new Machine(
                modelName(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                described(home),
                data);
    }

    private static String modelName() throws IOException {
        Path known = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(known)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(known)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String described(Path home) throws IOException, InterruptedException {
        Process git =
                new ProcessBuilder("git", "describe", "--always", "--dirty")
                        .directory(home.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? said.strip() : "unknown";
    }
}
