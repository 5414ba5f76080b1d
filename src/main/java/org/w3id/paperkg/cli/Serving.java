package org.w3id.paperkg.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.store.Store;

/** What goes on while a store is served: new generations, and new input when it is watched. */
final class Serving {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Store store;
    private final PaperKgServer server;
    private final CurationSources curation;
    private final QueryCatalog queries;
    private final Terminal terminal;
    private String lastSaid = "";

    Serving(
            Store store,
            PaperKgServer server,
            CurationSources curation,
            QueryCatalog queries,
            Terminal terminal) {
        this.queries = queries;
        this.store = store;
        this.server = server;
        this.curation = curation;
        this.terminal = terminal;
    }

    /**
     * @param inputs rebuilt when the watch tells of a change
     */
    void untilStopped(StopSignal stop, Inputs inputs, Optional<InputWatch> watch) {
        while (!stop.await(PAUSE)) {
            try {
                if (watch.isPresent() && watch.get().changed(stop)) {
                    lastSaid = "";
                    terminal.say("the input changed; building");
                    new BuildRun(store, GraphBuild.settingsOf(store), terminal)
                            .curation(curation)
                            .examples(queries)
                            .of(inputs);
                }
                if (server.refresh()) {
                    lastSaid = "";
                    terminal.say("serving the new graph");
                }
            } catch (IOException | RuntimeException e) {
                // whatever went wrong, the graph that is open can still be served
                sayOnce(Failure.of(e).sentence() + "; still serving the graph of before");
            }
        }
    }

    private void sayOnce(String sentence) {
        if (!sentence.equals(lastSaid)) {
            terminal.say(sentence);
            lastSaid = sentence;
        }
    }
}
