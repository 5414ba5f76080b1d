package org.w3id.paperkg.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.paperkg.build.GraphBuild;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.StopSignal;
import org.w3id.paperkg.cli.console.TemporaryFiles;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.CurationOption;
import org.w3id.paperkg.cli.option.Inputs;
import org.w3id.paperkg.cli.option.ProtectionOptions;
import org.w3id.paperkg.cli.option.QueriesOption;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.curation.CurationSources;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.server.admission.AdmissionLimits;
import org.w3id.paperkg.server.connection.ConnectionLimits;
import org.w3id.paperkg.server.host.PublicHosts;
import org.w3id.paperkg.server.http.PagePolicy;
import org.w3id.paperkg.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg serve}. */
@Command(
        header = "Serves the graph over HTTP until you stop it with Ctrl-C.",
        description = {
            "",
            "With INPUT, builds first. With no INPUT and no store, builds the sample that comes"
                    + " with the program. When another 'paperkg build' renews the store, the new"
                    + " graph is served without a pause.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg serve",
            "  paperkg serve digests/ --watch",
            "  paperkg serve --store /var/lib/paperkg --port 8080",
            "  curl 'http://localhost:3330/queries/paper/most-voted.csv'"
        })
final class ServeCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Digest files and folders to build first.")
    private List<String> inputs = List.of();

    @Mixin private ReadOption readOption;

    @Mixin private CurationOption curationOption;

    @Mixin private QueriesOption queriesOption;

    @Mixin private ProtectionOptions protectionOptions;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServerSettings.DEFAULT_HOST,
            description =
                    "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServerSettings.DEFAULT_PORT,
            description = "The port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--behind-proxy",
            description =
                    "Believe Forwarded and X-Forwarded-* headers, so that addresses in answers are"
                            + " those of the proxy. Only for a proxy that sets them itself.")
    private boolean behindProxy;

    @Option(
            names = "--per-client",
            paramLabel = "N",
            description =
                    "How many requests one client may have at a time; 0 for any number (default: 0"
                            + " where only this machine reaches the server, else "
                            + AdmissionLimits.USUAL_PER_CLIENT
                            + "). A client is an address, with --behind-proxy the one that the"
                            + " proxy tells.")
    private Integer perClient;

    @Option(
            names = "--public-host",
            paramLabel = "HOST[:PORT]",
            description =
                    "A name that addresses in answers may have, as clients reach it; again for"
                            + " more. Under any other name than these and its own the server answers as"
                            + " under the first.")
    private List<String> publicHosts = List.of();

    @Option(
            names = "--allow-embed",
            paramLabel = "ORIGIN",
            description =
                    "A site, such as https://www.example.org, whose pages may show"
                            + " /network/embed in a frame; again for more.")
    private List<String> embedders = List.of();

    @Option(
            names = "--allow-thumbnails",
            description =
                    "Show pictures of papers from the hosts that the digests name, who then learn"
                            + " who reads what. Without it pages load nothing from elsewhere.")
    private boolean thumbnails;

    @Option(
            names = "--watch",
            description =
                    "Build again when INPUT or a curation file changes, and serve the new"
                            + " graph.")
    private boolean watch;

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Closeable temporary = temporaryFiles();
        try (temporary) {
            serve(temporary);
        }
        return ExitCode.DONE.value();
    }

    /**
     * @param temporary closed before the program may end
     */
    private void serve(Closeable temporary) throws IOException {
        ServerSettings settings = settings();
        Inputs named = new Inputs(inputs);
        CurationSources curation = curationOption.sources();
        Optional<InputWatch> watching = watch(named, curation);
        Store store = readOption.store(terminal);
        QueryCatalog queries = queriesOption.catalog(terminal);
        Serving.Building building =
                () ->
                        new BuildRun(store, GraphBuild.settingsOf(store), terminal)
                                .curation(curation)
                                .examples(queries);
        prepare(store, named, building);
        try (StopSignal stop = StopSignal.listen();
                temporary;
                PaperKgServer server = PaperKgServer.start(store, queries, settings)) {
            announce(server.uri());
            protectionOptions.warn(!isForThisMachineOnly() && !behindProxy, terminal);
            new Serving(server, building, terminal).untilStopped(stop, named, watching);
            if (server.stuck().isPresent()) {
                new Successor(store, terminal).takeOverFrom(server);
            }
        }
    }

    /** Without a place for them only large answers and sorts fail. */
    private Closeable temporaryFiles() {
        try {
            return TemporaryFiles.claim();
        } catch (IOException e) {
            terminal.say("there is no place for temporary files: " + e);
            return () -> {};
        }
    }

    private ServerSettings settings() {
        try {
            return new ServerSettings(
                            host,
                            Successor.port().orElse(port),
                            behindProxy,
                            publicHosts.stream().map(PublicHosts.Host::of).toList(),
                            new PagePolicy(embedders, thumbnails))
                    .protectedBy(protectionOptions.protection())
                    .within(AdmissionLimits.usual(share()), ConnectionLimits.USUAL);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage(), e);
        }
    }

    private int share() {
        if (perClient != null) {
            return perClient;
        }
        return isForThisMachineOnly() ? 0 : AdmissionLimits.USUAL_PER_CLIENT;
    }

    private boolean isForThisMachineOnly() {
        return new InetSocketAddress(host, 0).getAddress().isLoopbackAddress();
    }

    private Optional<InputWatch> watch(Inputs named, CurationSources curation) {
        if (!watch) {
            return Optional.empty();
        }
        if (named.isEmpty() || named.stdin()) {
            throw CommandFailure.usage(
                    "--watch needs files or folders to watch; name them: 'paperkg serve FOLDER"
                            + " --watch'");
        }
        return Optional.of(new InputWatch(named, curation.files()));
    }

    private void prepare(Store store, Inputs named, Serving.Building building) throws IOException {
        if (Successor.isThis() && store.currentName().isPresent()) {
            return;
        }
        if (!named.isEmpty()) {
            building.begin().of(named);
        } else if (store.currentName().isEmpty()) {
            terminal.say(
                    "no store in %s: building the bundled sample there; 'paperkg build FOLDER' takes your digests"
                            .formatted(store.folder()));
            building.begin().ofTheSample();
        } else if (curationOption.given()) {
            throw CommandFailure.usage(
                    "--curation, --thesaurus, --author-curation and --no-curation are for a build,"
                            + " and there is nothing to build; name digests: 'paperkg serve FOLDER"
                            + " --curation FILE'");
        }
    }

    private void announce(URI uri) {
        terminal.say("serving at " + uri);
        terminal.say("  SPARQL   " + uri.resolve("sparql"));
        terminal.say("  data     " + uri.resolve("data"));
        terminal.say("  queries  " + uri.resolve("queries"));
        terminal.say("  dumps    " + uri.resolve("dumps/"));
        terminal.say("stop with Ctrl-C");
    }
}
