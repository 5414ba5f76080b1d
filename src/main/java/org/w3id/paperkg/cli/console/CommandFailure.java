package org.w3id.paperkg.cli.console;

/** Ends a command; the message is a sentence that says what, where and what to do. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private CommandFailure(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence, null);
    }

    public static CommandFailure usage(String sentence, Throwable cause) {
        return new CommandFailure(ExitCode.USAGE, sentence, cause);
    }

    public static CommandFailure badInput(String sentence) {
        return new CommandFailure(ExitCode.BAD_INPUT, sentence, null);
    }

    ExitCode code() {
        return code;
    }
}
