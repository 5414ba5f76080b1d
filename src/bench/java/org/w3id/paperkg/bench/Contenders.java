package org.w3id.paperkg.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/**
 * The servers to measure, all on the data of one store: PaperKG by its launcher, and without the
 * answers that it keeps; Fuseki on a copy of database and index; others that load the dump.
 *
 * @param home of the sources, with the launcher and the program built
 * @param work where copies and configurations are put
 */
record Contenders(Path home, Path store, Path work) {
    static final String PAPERKG = "PaperKG";
    static final String FRESH = "PaperKG, nothing kept";
    static final String FUSEKI = "Fuseki";

    // the launcher's
    private static final List<String> JAVA =
            List.of("java", "-Xmx2g", "-XX:+UseSerialGC", "-Xss256m", "-cp");
    private static final String KEPT = "(server#keptAnswers\" ; ja:cxtValue )\"\\d+\"";

    List<Contender> all() throws IOException {
        Path generation =
                new Store(store, DatasetConfig.bundled())
                        .currentFolder()
                        .orElseThrow(() -> new IOException("there is no store in " + store));
        Path dump = generation.resolve("dumps/paperkg-facts.nt.gz");
        List<Contender> all = new ArrayList<>(List.of(paperKg(), fresh(), fuseki(generation)));
        all.add(at("RDF4J, in memory", java(Rdf4jServer.class, dump), false));
        if (Files.isDirectory(oxigraph().resolve("node_modules"))) {
            String script = oxigraph().resolve("oxigraph.mjs").toString();
            all.add(
                    at(
                            "Oxigraph, in memory",
                            List.of("node", script, "PORT", dump.toString()),
                            false));
        }
        return all;
    }

    /** What is not measured, and why. */
    List<String> missing() {
        return Files.isDirectory(oxigraph().resolve("node_modules"))
                ? List.of()
                : List.of(
                        "Oxigraph is not measured; where there is Node.js, 'npm ci --prefix"
                                + " src/bench/clients' brings it.");
    }

    private Path oxigraph() {
        return home.resolve("src/bench/clients");
    }

    private Contender paperKg() throws IOException {
        String launcher = home.resolve("paperkg").toString();
        return own(
                PAPERKG, List.of(launcher, "serve", "--store", store.toString(), "--port", "PORT"));
    }

    private Contender fresh() throws IOException {
        String config = configuration().replaceAll(KEPT, "$1\"0\"");
        Path file = Files.writeString(work.resolve("keeps-nothing.ttl"), config);
        return own(FRESH, java(ConfiguredServer.class, store, file));
    }

    private Contender fuseki(Path generation) throws IOException {
        Path copy = work.resolve("fuseki");
        for (String part : List.of("tdb2", "text")) {
            copy(generation.resolve(part), copy.resolve(part));
        }
        String config = configuration().replace("\"generation/", "\"" + copy + "/");
        Path file = Files.writeString(work.resolve("fuseki.ttl"), config);
        return at(FUSEKI, java(StockFuseki.class, file), true);
    }

    private String configuration() throws IOException {
        return Files.readString(home.resolve("fuseki-config/paperkg.ttl"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (!file.toString().endsWith(".lock") && !Files.exists(copied)) {
                    Files.createDirectories(copied.getParent());
                    Files.copy(file, copied);
                }
            }
        }
    }

    private static List<String> java(Class<?> main, Path... files) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of(System.getProperty("java.class.path"), main.getName(), "PORT"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        return command;
    }

    private static Contender own(String name, List<String> command) throws IOException {
        int port = freePort();
        return new Contender(name, placed(command, port), endpoint(port), true, true);
    }

    private static Contender at(String name, List<String> command, boolean textIndex)
            throws IOException {
        int port = freePort();
        return new Contender(name, placed(command, port), endpoint(port), false, textIndex);
    }

    private static List<String> placed(List<String> command, int port) {
        return command.stream()
                .map(word -> word.equals("PORT") ? Integer.toString(port) : word)
                .toList();
    }

    private static URI endpoint(int port) {
        return URI.create("http://localhost:" + port + "/sparql");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
