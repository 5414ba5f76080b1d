package org.w3id.paperkg.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code paperkg serve} in a process of its own, on a free port. */
public final class ServedProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("serving at (http://\\S+/)");
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { ?p a <https://w3id.org/paperkg/ontology#Paper> }";

    private final Process process;
    private final Path log;
    private int passedOver;

    /**
     * What runs.
     *
     * @param main whose main method is that of PaperKG, or calls it
     */
    record Program(Class<?> main, String classPath) {
        static final Program USUAL =
                new Program(PaperKg.class, System.getProperty("java.class.path"));

        /** With files that count instead of those of the program. */
        static Program with(Class<?> main, Path resources) {
            return new Program(main, resources + File.pathSeparator + USUAL.classPath());
        }
    }

    private ServedProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static ServedProcess start(Path folder, String... args) throws Exception {
        return withMemory(512, folder, args);
    }

    /**
     * @param megabytes of heap
     */
    static ServedProcess withMemory(int megabytes, Path folder, String... args) throws Exception {
        return begin(List.of(), megabytes, folder, args);
    }

    /**
     * @param before what the command begins with, such as a command that runs it on one core
     */
    static ServedProcess begin(List<String> before, int megabytes, Path folder, String... args)
            throws Exception {
        return begin(Program.USUAL, before, megabytes, folder, args);
    }

    static ServedProcess begin(
            Program program, List<String> before, int megabytes, Path folder, String... args)
            throws Exception {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        program.classPath(),
                        program.main().getName(),
                        "serve",
                        "--port",
                        "0"));
        command.addAll(List.of(args));
        Path log = folder.resolve("serve.log");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(log.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        ServedProcess served = new ServedProcess(process, log);
        served.await("stop with Ctrl-C");
        return served;
    }

    public String err() throws IOException {
        return Files.readString(log);
    }

    /** Lets only what is said from now on count as said. */
    void listenFromNow() throws IOException {
        passedOver = err().length();
    }

    /** What was said since then. */
    String heard() throws IOException {
        return err().substring(passedOver);
    }

    boolean said(String sentence) throws IOException {
        return heard().contains(sentence);
    }

    void await(String sentence) throws Exception {
        while (!said(sentence)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended: " + err());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    URI uri() throws IOException {
        Matcher address = ADDRESS.matcher(err());
        if (!address.find()) {
            throw new IllegalStateException("no address: " + err());
        }
        return URI.create(address.group(1));
    }

    /** The address that asks a query for rows as CSV. */
    public URI asking(String query) throws IOException {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return uri().resolve("sparql?format=csv&query=" + encoded);
    }

    /** What the SPARQL endpoint counts. */
    int papers() throws IOException {
        try (InputStream answer = asking(COUNT).toURL().openStream()) {
            String csv = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(csv.lines().toList().get(1));
        }
    }

    long pid() {
        return process.pid();
    }

    /** Sends SIGTERM; returns the exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Waits for the end of the process; returns its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
