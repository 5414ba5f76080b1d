package org.w3id.paperkg.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Failure;
import org.w3id.paperkg.cli.console.StopSignal;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.curation.CurationFault;
import org.w3id.paperkg.server.PaperKgServer;

/** What goes on while a store is served: new generations, and new input when it is watched. */
final class Serving {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String STILL_SERVING = "; still serving the graph of before";

    /** Begins a build of the store that is served, with the settings that it has by then. */
    @FunctionalInterface
    interface Building {
        BuildRun begin() throws IOException;
    }

    private final PaperKgServer server;
    private final Building building;
    private final Terminal terminal;
    private final Retry retry = new Retry(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private final Set<String> said = new HashSet<>();

    Serving(PaperKgServer server, Building building, Terminal terminal) {
        this.server = server;
        this.building = building;
        this.terminal = terminal;
    }

    /**
     * Ends when the program is to stop, or when a query does not end.
     *
     * @param inputs rebuilt when the watch tells of a change
     */
    void untilStopped(StopSignal stop, Inputs inputs, Optional<InputWatch> watch) {
        while (!stop.await(PAUSE) && server.stuck().isEmpty()) {
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
            building.begin().again(again).of(inputs);
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
