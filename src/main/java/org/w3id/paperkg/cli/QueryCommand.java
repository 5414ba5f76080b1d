package org.w3id.paperkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.answer.AnswerFormat;
import org.w3id.paperkg.cli.answer.AnswerWriter;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.QueriesOption;
import org.w3id.paperkg.cli.option.ReadOption;
import org.w3id.paperkg.cli.option.TypedName;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.lookup.ResourceNames;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperkg query}. */
@Command(
        header = "Runs a canned query, or a SPARQL query from a file.",
        description = {
            "",
            "'paperkg queries' lists the canned ones. A parameter that is a resource can be"
                    + " written as an IRI, as its path (author/percy-liang) or as its id"
                    + " (percy-liang, 2402.06619); authors and topics also by name.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  paperkg query paper/most-voted -p since=2024-02-01 -p until=2024-02-29",
            "  paperkg query author/papers -p author=percy-liang --format csv",
            "  paperkg query my.rq --format json"
        })
final class QueryCommand implements Callable<Integer> {
    private static final String SUFFIX = ".rq";

    /** For the script that completes the command. */
    private static final class BundledNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return QueryCatalog.bundled().queries().stream()
                    .map(query -> query.id().toString())
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "NAME|FILE.rq",
            completionCandidates = BundledNames.class,
            description = "A canned query such as author/papers, or a file.")
    private String name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "name=value",
            description = "A parameter of the query; repeat for more, also of one name.")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES} (default: table for rows, turtle for a"
                            + " graph).")
    private Optional<AnswerFormat> format = Optional.empty();

    @Mixin private ReadOption readOption;

    @Mixin private QueriesOption queriesOption;

    private final Terminal terminal;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CannedQuery query = query();
        try (Generation generation = readOption.store(terminal).open()) {
            BoundQuery bound =
                    new QueryBinder(
                                    new ResourceIris(generation.base()),
                                    new ResourceNames(generation.dataset()))
                            .bindAll(query, values());
            bound.taken().values().stream()
                    .flatMap(List::stream)
                    .forEach(taken -> TypedName.say(taken, terminal));
            new AnswerWriter(generation, terminal).write(bound, format);
        }
        return ExitCode.DONE.value();
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int sign = parameter.indexOf('=');
            if (sign <= 0) {
                throw CommandFailure.usage(
                        "'%s' is no parameter; write it like -p author=percy-liang"
                                .formatted(parameter));
            }
            values.computeIfAbsent(parameter.substring(0, sign), name -> new ArrayList<>())
                    .add(parameter.substring(sign + 1));
        }
        return values;
    }

    private CannedQuery query() {
        QueryCatalog catalog = queriesOption.catalog(terminal);
        return catalog.find(name).orElseGet(() -> file(catalog));
    }

    private CannedQuery file(QueryCatalog catalog) {
        Path file = Path.of(name);
        if (Files.isRegularFile(file)) {
            return CannedQuery.read(file);
        }
        if (name.endsWith(SUFFIX)) {
            throw CommandFailure.usage(
                    "there is no query file '%s'; check the path".formatted(file.toAbsolutePath()));
        }
        List<String> close = catalog.suggestions(name);
        throw CommandFailure.usage(
                "there is no query '%s'; %s"
                        .formatted(
                                name,
                                close.isEmpty()
                                        ? "'paperkg queries' lists those there are"
                                        : "did you mean " + String.join(" or ", close) + "?"));
    }
}
