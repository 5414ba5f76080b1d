package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that reads a store or builds one. */
final class OtherProcess {
    private OtherProcess() {}

    /** Does it and returns what the process had to say. */
    static String run(String action, Path folder) throws IOException, InterruptedException {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                OtherProcess.class.getName(),
                                action,
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, other.waitFor(), said);
        return said;
    }

    public static void main(String[] arguments) throws IOException {
        Store store = Stores.at(Path.of(arguments[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("read")) {
            try (Generation generation = store.open()) {
                out.print(Stores.titles(generation));
            }
            return;
        }
        try (GenerationWriter generation = store.newGeneration()) {
            out.print("building " + generation.name());
        } catch (StoreException e) {
            out.print(e.getMessage());
        }
    }
}
