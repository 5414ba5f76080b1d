package org.w3id.paperkg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.option.QueriesOption;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.QueryParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code paperkg queries}. */
@Command(
        header = "Lists the canned queries and their parameters.",
        footer = {"", "Run one with 'paperkg query NAME -p parameter=value'."})
final class QueriesCommand implements Callable<Integer> {
    @Mixin private QueriesOption queriesOption;

    private final Terminal terminal;

    QueriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        QueryCatalog catalog = queriesOption.catalog(terminal);
        String aspect = "";
        for (CannedQuery query : catalog.queries()) {
            if (!query.id().aspect().equals(aspect)) {
                terminal.print(List.of((aspect.isEmpty() ? "" : "\n") + query.id().aspect()));
                aspect = query.id().aspect();
            }
            terminal.print(lines(query));
        }
        return ExitCode.DONE.value();
    }

    private static List<String> lines(CannedQuery query) {
        List<String> lines = new ArrayList<>();
        lines.add("  %-28s %s".formatted(query.id(), query.summary().english()));
        for (QueryParameter parameter : query.parameters()) {
            lines.add(
                    "      %s (%s%s): %s%s"
                            .formatted(
                                    parameter.name(),
                                    parameter.type().label(),
                                    (parameter.required() ? ", required" : "")
                                            + (parameter.many() ? ", several allowed" : ""),
                                    parameter.meaning().english(),
                                    example(query, parameter)));
        }
        return lines;
    }

    private static String example(CannedQuery query, QueryParameter parameter) {
        String example = query.example().get(parameter.name());
        return example == null ? "" : "; such as " + example;
    }
}
