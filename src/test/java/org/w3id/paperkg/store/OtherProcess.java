package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.store.disk.StoreException;

/** Another process that reads a store or builds one. */
final class OtherProcess {
    private OtherProcess() {}

    /** Does it and returns what the process had to say. */
    static String run(String action, Path folder) throws IOException, InterruptedException {
        return runBy(List.of(), action, folder);
    }

    /**
     * The same by another command.
     *
     * @param command before that of Java
     */
    static String runBy(List<String> command, String action, Path folder)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherProcess.class.getName(),
                        action,
                        folder.toString()));
        Process other =
                new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, other.waitFor(), said);
        return said;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Store store =
                new Store(
                        Path.of(arguments[1]),
                        DatasetConfig.bundled(),
                        new ReadingPlace(Optional.empty(), out::println));
        if (arguments[0].equals("read")) {
            try (Generation generation = store.open()) {
                out.print(Stores.titles(generation));
            } catch (StoreException e) {
                out.print(e.getMessage());
            }
            return;
        }
        if (arguments[0].equals("publish")) {
            try {
                out.print("published " + Stores.publish(store, Stores.paper(1, "제목")).triples());
            } catch (StoreException e) {
                out.print(e.getMessage());
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
