package org.w3id.paperkg.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.build.GraphBuild;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Failure;
import org.w3id.paperkg.cli.console.StopSignal;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.curation.CurationFault;
import org.w3id.paperkg.curation.CurationSources;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.store.Store;

/** What goes on while a store is served: new generations, and new input when it is watched. */
final class Serving {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String STILL_SERVING = "; still serving the graph of before";

    private final Store store;
    private final PaperKgServer server;
    private final CurationSources curation;
    private final QueryCatalog queries;
    private final Terminal terminal;
    private final Retry retry = new Retry(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private final Set<String> said = new HashSet<>();

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
            boolean changed = watch.isPresent() && watch.get().changed(stop);
            if (changed) {
                retry.forget();
                said.clear();
                terminal.say("the input changed; building");
            }
            if (changed || retry.isDue(System.nanoTime())) {
                build(inputs, !changed);
            }
            refresh();
        }
    }

    /** Whatever goes wrong, the graph that is open can still be served. */
    private void build(Inputs inputs, boolean again) {
        try {
            new BuildRun(store, GraphBuild.settingsOf(store), terminal)
                    .curation(curation)
                    .examples(queries)
                    .again(again)
                    .of(inputs);
            retry.forget();
        } catch (CommandFailure | CurationFault fault) {
            // the input itself is at fault, so only another change of it helps
            retry.forget();
            sayOnce(fault.getMessage() + STILL_SERVING);
        } catch (IOException | RuntimeException e) {
            retry.failed(System.nanoTime());
            sayOnce(Failure.of(e).sentence() + STILL_SERVING + ", and trying again now and then");
        }
    }

    private void refresh() {
        try {
            if (server.refresh()) {
                said.clear();
                terminal.say("serving the new graph");
            }
        } catch (IOException | RuntimeException e) {
            sayOnce(Failure.of(e).sentence() + STILL_SERVING);
        }
    }

    private void sayOnce(String sentence) {
        if (said.add(sentence)) {
            terminal.say(sentence);
        }
    }
}
