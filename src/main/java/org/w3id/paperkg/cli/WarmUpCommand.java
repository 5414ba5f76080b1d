package org.w3id.paperkg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.paperkg.build.GraphBuild;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.StoreOption;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code paperkg warm-up}: does a little of everything with the sample and ends, so that Java can
 * archive the classes this takes. For the launcher.
 */
@Command(hidden = true, header = "Uses the sample for a moment, in a store made for it.")
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of(
                    "sparql?query=ASK%20%7B%20%3Fs%20a%20%3Fclass%20%7D",
                    "queries", "network/export?format=gexf");

    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("author", "percy liang"),
                    List.of("path", "percy liang", "furong huang"),
                    List.of("coauthors", "percy liang"),
                    List.of("topics", "language"));

    @Mixin private StoreOption storeOption;

    @Override
    public Integer call() throws IOException {
        Terminal nowhere =
                Terminal.ofStreams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream());
        Store store = storeOption.store();
        new BuildRun(store, GraphBuild.settingsOf(store), nowhere).ofTheSample();
        look(store, nowhere);
        ServerSettings anyPort = new ServerSettings(ServerSettings.DEFAULT_HOST, 0);
        try (PaperKgServer server = PaperKgServer.start(store, QueryCatalog.bundled(), anyPort)) {
            for (String page : PAGES) {
                try (InputStream answer = server.uri().resolve(page).toURL().openStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return ExitCode.DONE.value();
    }

    private static void look(Store store, Terminal nowhere) {
        for (List<String> command : COMMANDS) {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("--store", store.folder().toString()));
            PaperKg.run(nowhere, args.toArray(String[]::new));
        }
    }
}
