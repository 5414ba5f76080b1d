package org.w3id.paperkg.cli.console;

/** What the program tells the shell when it ends. */
public enum ExitCode {
    DONE(0),
    INTERNAL_ERROR(1),
    USAGE(2),
    BAD_INPUT(3),
    NO_STORE(4),
    CANNOT_SERVE(5),
    SUCCEEDED(6);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
