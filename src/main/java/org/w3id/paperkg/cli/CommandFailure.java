package org.w3id.paperkg.cli;

/** Ends a command; the message is a sentence that says what, where and what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private CommandFailure(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence, null);
    }

    static CommandFailure usage(String sentence, Throwable cause) {
        return new CommandFailure(ExitCode.USAGE, sentence, cause);
    }

    static CommandFailure badInput(String sentence) {
        return new CommandFailure(ExitCode.BAD_INPUT, sentence, null);
    }

    ExitCode code() {
        return code;
    }
}
