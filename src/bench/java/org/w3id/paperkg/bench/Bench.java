package org.w3id.paperkg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all servers on a store and writes results and report. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    @Option(names = "--store", required = true, description = "The store to serve.")
    private Path store;

    @Option(names = "--home", description = "The folder of the sources.")
    private Path home = Path.of("");

    @Option(names = "--out", description = "Where results and copies go.")
    private Path out = Path.of("target/bench");

    @Option(names = "--page", description = "Where the report goes, with its picture beside it.")
    private Path page = Path.of("docs/performance.md");

    @Option(names = "--seconds", description = "How long each measurement takes.")
    private int seconds = 5;

    @Option(names = "--least", description = "How many requests it has at least.")
    private int least = 50;

    @Option(names = "--starts", description = "How often each server is started.")
    private int starts = 5;

    @Option(names = "--clients", split = ",", description = "How many ask at once.")
    private List<Integer> clients = List.of(1, 8, 32);

    @Option(names = "--only", description = "Questions whose name this regular expression finds.")
    private String only = "";

    @Option(names = "--servers", description = "Servers whose name this regular expression finds.")
    private String servers = "";

    private final List<Figure> figures = new ArrayList<>();

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Path work = out.toAbsolutePath();
        Contenders contenders = new Contenders(home.toAbsolutePath(), store.toAbsolutePath(), work);
        List<Question> questions =
                Questions.all().stream().filter(q -> found(only, q.name())).toList();
        for (Contender contender : contenders.all()) {
            if (found(servers, contender.name())) {
                measure(contender, questions);
            }
        }
        Results results = new Results(Machine.here(home.toAbsolutePath(), data()), figures);
        Files.writeString(out.resolve("results.json"), results.json());
        Files.writeString(page, new ReportPage(results, clients, contenders.missing()).markdown());
        Files.writeString(page.resolveSibling("performance.svg"), Picture.of(results));
        return 0;
    }

    private static boolean found(String pattern, String name) {
        return Pattern.compile(pattern).matcher(name).find();
    }

    private String data() throws IOException {
        Manifest manifest =
                new Store(store, DatasetConfig.bundled()).currentManifest().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%,d digests, %,d triples",
                manifest.inputs().size(),
                manifest.triples());
    }

    private void measure(Contender contender, List<Question> questions)
            throws IOException, InterruptedException {
        Path log = out.resolve("server.log");
        if (starts > 0) {
            figures.addAll(new Starts(questions, starts, log).of(contender));
        }
        Load load = new Load(Duration.ofSeconds(seconds), least);
        try (ServerProcess server = ServerProcess.start(contender, log)) {
            server.awaitQuiet();
            for (Question question : questions) {
                for (int many : contender.takes(question) ? clients : List.<Integer>of()) {
                    measure(load, contender, server, question, many);
                }
            }
        }
    }

    private void measure(
            Load load, Contender contender, ServerProcess server, Question question, int many)
            throws InterruptedException {
        try {
            Figure figure = load.of(contender, server, question, many);
            figures.add(figure);
            System.err.println(figure);
        } catch (IOException e) {
            // another dialect of SPARQL, or too long for this server: the report leaves it open
            System.err.println(contender.name() + ": " + e.getMessage());
        }
    }
}
