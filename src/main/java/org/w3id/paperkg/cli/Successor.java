package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.disk.StorageFault;

/**
 * Another process that serves on when a query in this one does not end: Java cannot end a thread.
 * It is started like this one, serves the graph that is there, and refuses that query.
 */
final class Successor {
    // which port it takes over
    private static final String PROPERTY = "paperkg.successor";
    private static final String OPTION = "-D" + PROPERTY + "=";
    private static final long LONGEST_CLOSE_SECONDS = 3;
    private static final long INIT = 1;

    private final Store store;
    private final Terminal terminal;

    Successor(Store store, Terminal terminal) {
        this.store = store;
        this.terminal = terminal;
    }

    /** Whether this process took over from another one. */
    static boolean isThis() {
        return port().isPresent();
    }

    /** The port that this process took over. */
    static Optional<Integer> port() {
        return Optional.ofNullable(Integer.getInteger(PROPERTY));
    }

    /** Ends this process. */
    void takeOverFrom(PaperKgServer server) {
        Optional<Query> query = server.stuck().orElseThrow().query();
        terminal.say("a query does not end; this process gives its place to another one");
        query.ifPresent(this::refuse);
        int port = server.uri().getPort();
        close(server);
        begin(port);
        terminal.flush();
        Runtime.getRuntime().halt(ExitCode.SUCCEEDED.value());
    }

    private void refuse(Query query) {
        try {
            terminal.say("that query is refused from now on, by " + store.refuse(query));
        } catch (IOException e) {
            terminal.say(
                    "that query cannot be refused when it comes again, as %s cannot be written: %s"
                            .formatted(store.folder(), StorageFault.advice(e)));
        }
    }

    /** Lets other answers be sent, for some seconds: the thread that hangs may hinder the end. */
    private static void close(PaperKgServer server) {
        Thread closing = new Thread(server::close, "close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(TimeUnit.SECONDS.toMillis(LONGEST_CLOSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(int port) {
        if (isRestartedByOthers()) {
            return;
        }
        Optional<List<String>> own = ownCommand();
        if (own.isEmpty()) {
            terminal.say("this system does not tell how the process was started; start it again");
            return;
        }
        List<String> command = new ArrayList<>(own.get());
        command.removeIf(argument -> argument.startsWith(OPTION));
        command.add(1, OPTION + port);
        try {
            Process next = new ProcessBuilder(command).inheritIO().start();
            terminal.say("process %d serves on".formatted(next.pid()));
        } catch (IOException e) {
            terminal.say("no other process could be started: " + e.getMessage());
        }
    }

    /** How this process was started; Java itself does not tell when that is long. */
    private static Optional<List<String>> ownCommand() {
        try {
            String line = Files.readString(Path.of("/proc/self/cmdline"));
            return Optional.of(List.of(line.split("\0")));
        } catch (IOException e) {
            ProcessHandle.Info own = ProcessHandle.current().info();
            return own.command()
                    .flatMap(
                            java ->
                                    own.arguments()
                                            .map(Stream::of)
                                            .map(all -> Stream.concat(Stream.of(java), all))
                                            .map(Stream::toList));
        }
    }

    /** The first process of a container, or the main one of a systemd unit. */
    private static boolean isRestartedByOthers() {
        long own = ProcessHandle.current().pid();
        return own == INIT || String.valueOf(own).equals(System.getenv("SYSTEMD_EXEC_PID"));
    }
}
