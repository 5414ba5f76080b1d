package org.w3id.paperkg.cli;

import java.util.concurrent.Callable;
import org.w3id.paperkg.cli.console.ExitCode;
import org.w3id.paperkg.cli.console.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code paperkg completion}. */
@Command(
        header = "Prints a script with which bash and zsh complete the command.",
        description = {
            "",
            "Commands, options, their values and the names of the canned queries are completed for"
                    + " 'paperkg' in the shell that reads the script.",
            ""
        },
        footer = {"", "Example:", "  source <(./paperkg completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("paperkg", PaperKg.described(terminal)));
        return ExitCode.DONE.value();
    }
}
