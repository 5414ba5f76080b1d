package org.w3id.paperkg.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.w3id.paperkg.cli.console.Terminal;

/** What follows {@code paperkg}, in the order of its help. */
final class Subcommands {
    private Subcommands() {}

    /** By name; none is made before it is asked for. */
    static Map<String, Supplier<Object>> of(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(terminal));
        commands.put("serve", () -> new ServeCommand(terminal));
        commands.put("export", () -> new ExportCommand(terminal));
        commands.put("queries", () -> new QueriesCommand(terminal));
        commands.put("query", () -> new QueryCommand(terminal));
        commands.put("author", () -> new AuthorCommand(terminal));
        commands.put("coauthors", () -> new CoauthorsCommand(terminal));
        commands.put("path", () -> new PathCommand(terminal));
        commands.put("network", () -> new NetworkCommand(terminal));
        commands.put("topics", () -> new TopicsCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("info", () -> new InfoCommand(terminal));
        commands.put("completion", () -> new CompletionCommand(terminal));
        commands.put("warm-up", WarmUpCommand::new);
        return commands;
    }
}
