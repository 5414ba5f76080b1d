package org.w3id.paperkg.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.w3id.paperkg.build.Software;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Failure;
import org.w3id.paperkg.cli.console.LogLines;
import org.w3id.paperkg.cli.console.Logs;
import org.w3id.paperkg.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code paperkg}. */
@Command(
        name = "paperkg",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = PaperKg.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Turns daily digests of papers into a knowledge graph and serves it.",
        description = {
            "",
            "A digest is a Markdown file with the papers of one day. 'build' reads digests into a"
                    + " store, a folder on disk; the other commands answer from the store.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:internal error",
            "2:the command was not typed as it must be",
            "3:bad input (build --strict, check)",
            "4:no store, or a broken one",
            "5:cannot serve (port taken)",
            "6:a query did not end; another process serves on (serve)"
        })
public final class PaperKg implements Callable<Integer> {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "With an error, print where in the program it arose.")
    private boolean debug;

    @Spec private CommandSpec spec;

    private final Terminal terminal;

    private PaperKg(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.setErr(new LogLines(new FileOutputStream(FileDescriptor.err)));
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command; returns its exit code. */
    static int run(Terminal terminal, String... args) {
        Logs.warningsOnly();
        PaperKg paperkg = new PaperKg(terminal);
        int code = paperkg.execute(args);
        Optional<IOException> lost = terminal.flush();
        // the reader of a pipe may stop when it has enough
        if (lost.isPresent() && !"Broken pipe".equals(lost.get().getMessage())) {
            terminal.say("paperkg: the results are not complete: " + lost.get().getMessage());
            return ExitCode.INTERNAL_ERROR.value();
        }
        return code;
    }

    private int execute(String... args) {
        try {
            return commands(args).execute(args);
        } catch (InternalError e) {
            // what Java makes of a file mapped into memory that cannot be reached
            Failure failure = Failure.of(e);
            terminal.say("paperkg: " + failure.sentence());
            return failure.code().value();
        } catch (OutOfMemoryError e) {
            terminal.say(
                    "paperkg: the memory does not suffice; set PAPERKG_HEAP=4g, or start Java with"
                            + " -Xmx4g");
            return ExitCode.INTERNAL_ERROR.value();
        }
    }

    /** All commands with their options, to read and not to run. */
    static CommandLine described(Terminal terminal) {
        return withAll(new CommandLine(new PaperKg(terminal)), Subcommands.of(terminal));
    }

    private static CommandLine withAll(CommandLine paperkg, Map<String, Supplier<Object>> all) {
        all.forEach((name, command) -> paperkg.addSubcommand(name, command.get()));
        return paperkg.addSubcommand("help", new CommandLine.HelpCommand());
    }

    /** Of the command that is typed first, or of all: each takes some milliseconds to describe. */
    private CommandLine commands(String... args) {
        Map<String, Supplier<Object>> all = Subcommands.of(terminal);
        CommandLine commands = new CommandLine(this);
        if (args.length > 0 && all.containsKey(args[0])) {
            commands.addSubcommand(args[0], all.get(args[0]).get());
        } else {
            withAll(commands, all);
        }
        return commands.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
                .setParameterExceptionHandler((e, typed) -> mistyped(e));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return ExitCode.USAGE.value();
    }

    private int failed(Throwable thrown, CommandLine command) {
        Failure failure = Failure.of(thrown);
        terminal.say(command.getCommandSpec().qualifiedName() + ": " + failure.sentence());
        if (debug) {
            thrown.printStackTrace(terminal.err());
        }
        return failure.code().value();
    }

    private int mistyped(CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say("%s: %s; see '%s --help'".formatted(name, e.getMessage(), name));
        CommandLine.UnmatchedArgumentException.printSuggestions(
                e, new PrintWriter(terminal.err(), true));
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.USAGE.value();
    }

    /** For {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"paperkg " + Software.version()};
        }
    }
}
