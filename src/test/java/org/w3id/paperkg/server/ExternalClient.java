package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Assumptions;

/** A program that is not ours and asks a server, as its users run it. */
public final class ExternalClient {
    /** Debian's own: its packages are not for another Python. */
    static final String PYTHON = "/usr/bin/python3";

    private static final Path SCRIPTS = Path.of("src/test/clients");
    private static final int SECONDS = 120;

    /** How it ended and what it printed. */
    public record Run(int code, String out) {
        public String success() {
            assertEquals(0, code, out);
            return out;
        }
    }

    private ExternalClient() {}

    public static Run run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("paperkg-client", ".out");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String said = Files.readString(out, StandardCharsets.UTF_8);
            assertTrue(ended, () -> command + " did not end in " + SECONDS + " s: " + said);
            return new Run(process.exitValue(), said);
        } finally {
            Files.delete(out);
        }
    }

    /** Runs a script of the folder of clients with Debian's Python. */
    public static String python(String script, String... arguments) throws Exception {
        return script(PYTHON, script, arguments);
    }

    /** Runs a script of the folder of clients with Node, and reads the object it prints. */
    public static JsonObject node(String script, String... arguments) throws Exception {
        return JSON.parse(script("node", script, arguments));
    }

    private static String script(String program, String script, String... arguments)
            throws Exception {
        List<String> command =
                Stream.concat(
                                Stream.of(program, SCRIPTS.resolve(script).toString()),
                                Stream.of(arguments))
                        .toList();
        return run(command).success();
    }

    public static void assumeRuns(String sentence, String... command) throws InterruptedException {
        int code;
        try {
            code = run(List.of(command)).code();
        } catch (IOException missing) {
            code = -1;
        }
        Assumptions.assumeTrue(code == 0, "skipped: " + sentence);
    }

    /** Skips the test where one of Debian's packages for Python is missing. */
    public static void assumePython(String module, String debianPackage)
            throws InterruptedException {
        assumeRuns(
                "Python's %s is not installed (Debian: %s)".formatted(module, debianPackage),
                PYTHON,
                "-c",
                "import " + module);
    }

    /** Skips the test where Node or the package is missing. */
    public static void assumeNode(String npmPackage) throws InterruptedException {
        assumeRuns("Node.js from 20 on is not installed", "node", "--version");
        Assumptions.assumeTrue(
                Files.isDirectory(SCRIPTS.resolve("node_modules").resolve(npmPackage)),
                "skipped: %s is not installed (npm ci in %s)".formatted(npmPackage, SCRIPTS));
    }
}
